/** The list of agencies the axis publishes, as a scenario finds it. */
import { Given } from '@cucumber/cucumber';
import { FAR_SYSTEM } from './exam-registry.ts';
import type { ExamWorld } from './world.ts';

/** Enters an agency into the list, connected by a system of its own. */
function enter(world: ExamWorld, code: string, more: { readonly connectedFrom?: string; readonly connectedTo?: string } = {}): void {
  const { registry } = world.stage.axis;
  if (!registry.find(code) || Object.keys(more).length > 0) registry.put({ code, name: `Cơ quan thử nghiệm ${code}`, ...more });
  if (registry.systemOf(`${FAR_SYSTEM}${code}`)) return;
  registry.putSystem({ systemId: `${FAR_SYSTEM}${code}`, secret: `bi-mat-thu-nghiem-${code}`, organs: [code] });
}

Given('danh mục mã định danh có {cơ_quan}', function (this: ExamWorld, code: string) {
  enter(this, code);
});

Given('danh mục mã định danh có thêm {cơ_quan} với mã cũ {string}', function (this: ExamWorld, code: string, code102: string) {
  enter(this, code);
  this.stage.axis.registry.put({ code, code102, name: `Cơ quan thử nghiệm ${code}` });
});

Given('danh mục ghi {cơ_quan} không có kết nối riêng', function (this: ExamWorld, code: string) {
  this.stage.axis.registry.put({ code, name: `Cơ quan thử nghiệm ${code}` });
});

Given('danh mục ghi {cơ_quan} kết nối từ ngày {ngày}', function (this: ExamWorld, code: string, day: string) {
  enter(this, code, { connectedFrom: day });
});

Given('danh mục ghi {cơ_quan} thôi kết nối từ ngày {ngày}', function (this: ExamWorld, code: string, day: string) {
  enter(this, code, { connectedTo: day });
});
