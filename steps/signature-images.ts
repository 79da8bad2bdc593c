/** The images of signature and seal on what the system issues (Nghị định 30/2020/NĐ-CP Phụ lục I phần I mục II.7.d, II.8.a), best effort. */
import { Given, Then } from '@cucumber/cucumber';
import type { PdfSignature } from '../protocol/signatures/verify-pdf.ts';
import { imagesOn, type ShownImage } from './appearances.ts';
import { amend } from './draft.ts';
import { issued } from './sealing.ts';
import type { SealedFile } from './seals.ts';
import type { ExamWorld } from './world.ts';

Given('dự thảo có nội dung dài nhiều trang', function (this: ExamWorld) {
  const line = 'Đề nghị quý cơ quan phối hợp rà soát, tổng hợp số liệu và báo cáo kết quả thực hiện theo đúng thời hạn được giao.';
  amend(this, { content: Array.from({ length: 60 }, (_, n) => `${n + 1}. ${line}`).join('\n') });
});

/** An image where there is none to see is for a person to judge; what is seen must be in its colour and its place. */
Then('hình chữ ký màu xanh, hình dấu màu đỏ đặt về bên trái chữ ký', async function (this: ExamWorld) {
  for (const { main, code, seq } of await issued(this)) {
    const objection = main && objectionToImages(main);
    this.conforms(objection === undefined, {
      expected: 'hình chữ ký màu xanh; hình dấu màu đỏ ở cùng chỗ ký, trùm khoảng một phần ba về bên trái',
      observed: `văn bản ${code}: ${objection}`,
      evidence: [seq],
    });
  }
});

function objectionToImages({ file, found }: SealedFile): string | undefined {
  const images = imagesOn(file.content);
  const signature = imageOf(images, found.signatures.find(({ signer }) => signer.class === 'person'));
  const seal = imageOf(images, found.signatures.findLast(({ signer }) => signer.class === 'organisation'));
  if (signature?.ink === 'red') return 'hình chữ ký của người có thẩm quyền màu đỏ';
  if (seal?.ink === 'blue') return 'hình dấu của cơ quan màu xanh';
  return signature && seal ? objectionToPlaces(signature, seal) : undefined;
}

/** Two images that stand apart side by side are worth a remark, not a refusal; a seal below the place of signing is in the wrong place. */
function objectionToPlaces({ box: [left, bottom, right, top], page }: ShownImage, { box, page: sealPage }: ShownImage): string | undefined {
  const [sealLeft, sealBottom, sealRight, sealTop] = box;
  const places = `chữ ký ở ${[left, bottom, right, top].join(' ')}, dấu ở ${box.join(' ')}`;
  if (page !== undefined && sealPage !== undefined && page !== sealPage) return 'hình dấu ở trang khác với hình chữ ký';
  if (sealTop < bottom) return `hình dấu ở dưới chỗ ký (${places})`;
  const overlapping = sealLeft < right && left < sealRight && sealBottom < top && bottom < sealTop;
  return overlapping && sealLeft + sealRight > left + right ? `hình dấu trùm về bên phải chữ ký (${places})` : undefined;
}

function imageOf(images: readonly ShownImage[], signature: PdfSignature | undefined): ShownImage | undefined {
  const range = signature?.byteRange?.join(' ');
  return range === undefined ? undefined : images.find(({ byteRange }) => byteRange.join(' ') === range);
}
