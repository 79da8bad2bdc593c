/** The axis as the party that fails: what goes wrong there, how often, and that it is over. */
import { Given, When, defineParameterType } from '@cucumber/cucumber';
import type { FaultOptions } from '../simulator/fault.ts';
import type { FaultName } from '../simulator/faults.ts';
import { Inconclusive } from './nonconformity.ts';
import type { ExamWorld } from './world.ts';

interface Trouble {
  readonly fault: FaultName;
  readonly options?: Pick<FaultOptions, 'operation' | 'only'>;
}

/** What may go wrong on the axis, in the words of an operator. */
export const TROUBLES = {
  'mất kết nối trước khi nhận gói tin': { fault: 'drop-send-before-store' },
  'nhận gói tin rồi mất kết nối trước khi trả lời': { fault: 'drop-send-after-store' },
  'im lặng khi nhận gói tin': { fault: 'withhold', options: { operation: 'sendEdoc' } },
  'im lặng khi được hỏi danh sách': { fault: 'withhold', options: { operation: 'getReceivedEdocList' } },
  'im lặng khi được hỏi nội dung': { fault: 'withhold', options: { operation: 'getEdoc' } },
  'mất kết nối khi được hỏi danh sách': { fault: 'drop', options: { operation: 'getReceivedEdocList' } },
  'mất kết nối khi được xác nhận': { fault: 'drop', options: { operation: 'updateStatus' } },
  'trả trang lỗi 502 thay cho danh sách văn bản': { fault: 'proxy-502', options: { only: ({ messagetype }) => messagetype === 'edoc' } },
  'trả trang lỗi 502 thay cho danh sách trạng thái': { fault: 'proxy-502', options: { only: ({ messagetype }) => messagetype === 'status' } },
  'trả danh sách văn bản bị cắt cụt': { fault: 'truncated-json', options: { only: ({ messagetype }) => messagetype === 'edoc' } },
  'trả danh sách trạng thái bị cắt cụt': { fault: 'truncated-json', options: { only: ({ messagetype }) => messagetype === 'status' } },
  'trả chữ Unauthorized thay cho danh sách văn bản': { fault: 'unauthorized-text', options: { only: ({ messagetype }) => messagetype === 'edoc' } },
  'trả chữ Unauthorized thay cho danh sách trạng thái': { fault: 'unauthorized-text', options: { only: ({ messagetype }) => messagetype === 'status' } },
  'trả danh sách có phần tử null': { fault: 'null-member' },
  'từ chối gói tin mà không có DocId': { fault: 'fail-without-docid' },
  'từ chối gói tin bằng tiếng Việt có dấu': { fault: 'vietnamese-error' },
  'từ chối gói tin vì mã băm không khớp': { fault: 'refuse-hash' },
  'từ chối mã cơ quan gửi': { fault: 'refuse-sender' },
  'báo lỗi nơi nhận không tồn tại': { fault: 'receiver-unknown' },
  'báo lỗi nơi nhận bị khóa': { fault: 'receiver-locked' },
  'báo lỗi hệ thống': { fault: 'system-error' },
  'trả trang HTML thay cho gói tin': { fault: 'html-package' },
  'trả gói tin với base64 hỏng': { fault: 'invalid-base64' },
  'làm sai một byte của gói tin': { fault: 'altered-bytes' },
  'liệt kê lại văn bản đã được xác nhận': { fault: 'relist-acknowledged' },
  'liệt kê mỗi văn bản hai lần': { fault: 'list-twice' },
  'giao mỗi văn bản hai lần dưới hai mã': { fault: 'duplicate-delivery' },
  'trả danh mục cơ quan rỗng': { fault: 'no-agencies' },
  'trả danh mục cơ quan rất lớn': { fault: 'huge-agencies' },
} as const satisfies Record<string, Trouble>;

type TroubleName = keyof typeof TROUBLES;

defineParameterType({
  name: 'sự_cố',
  // The longest name first: some are the beginning of another.
  regexp: new RegExp(Object.keys(TROUBLES).sort((a, b) => b.length - a.length).join('|')),
  transformer: (name: string) => name as TroubleName,
});

const ENDS = 'axis troubles';

function trouble(world: ExamWorld, name: FaultName, options: FaultOptions = {}): void {
  const end = world.stage.fault(name, options);
  world.notes.set(ENDS, [...endsOf(world), end]);
}

function endsOf(world: ExamWorld): readonly (() => void)[] {
  return (world.notes.get(ENDS) as (() => void)[] | undefined) ?? [];
}

Given('Trục {sự_cố}', function (this: ExamWorld, name: TroubleName) {
  const { fault, options }: Trouble = TROUBLES[name];
  trouble(this, fault, options);
});

Given('Trục {sự_cố} {int} lần', function (this: ExamWorld, name: TroubleName, times: number) {
  const { fault, options }: Trouble = TROUBLES[name];
  trouble(this, fault, { ...options, times });
});

Given('Trục (đã )ngừng hoạt động', function (this: ExamWorld) {
  trouble(this, 'down');
});

function recover(this: ExamWorld): void {
  for (const end of endsOf(this)) end();
}

Given('Trục (đã )hoạt động trở lại', recover);

When('Trục hoạt động trở lại và hệ thống thực hiện một lượt', async function (this: ExamWorld) {
  recover.call(this);
  await this.driver.collect();
});

/** How often the axis misbehaved towards the system; a trouble it never met proves nothing. */
export function struck(world: ExamWorld): readonly number[] {
  return world.stage.journal.all().flatMap((entry) => (entry.kind === 'call' && entry.fault !== undefined && world.stage.isUnderTest(entry) ? [entry.seq] : []));
}

/** Numbers of the calls the trouble struck, at least one. */
export function metTrouble(world: ExamWorld): readonly number[] {
  const calls = struck(world);
  if (calls.length > 0) return calls;
  throw new Inconclusive('PRECONDITION_UNMET', {
    vi: 'hệ thống chưa gặp sự cố đã bố trí trên Trục, nên không biết được nó xử lý ra sao',
    en: 'the system never met the trouble prepared on the axis, so how it copes is not known',
  });
}
