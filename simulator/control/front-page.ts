import type { Route } from './route.ts';

/** The first screen of the tester's port: what this is, what it is not, and what it can be asked. */
export function frontPage(routes: readonly Route[]): string {
  const rows = routes
    .map(({ method, path, says }) => `<tr><td><code>${method.toUpperCase()} ${escaped(path)}</code></td><td>${escaped(says.vi)}</td><td lang="en">${escaped(says.en)}</td></tr>`)
    .join('\n');
  return `<!doctype html>
<html lang="vi">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Liên Thông: trục mô phỏng</title>
<style>body{font:16px/1.5 system-ui,sans-serif;max-width:70rem;margin:2rem auto;padding:0 1rem}table{border-collapse:collapse}td{border-top:1px solid #ccc;padding:.3rem .6rem;vertical-align:top}.not{border-left:.3rem solid #b00;padding-left:1rem}</style>
<h1>Liên Thông: trục mô phỏng</h1>
<div class="not">
<p><strong>Đây không phải Trục liên thông văn bản quốc gia.</strong> Đây là trục mô phỏng để phát triển và kiểm thử. Văn bản gửi vào đây không đến cơ quan nào, không có giá trị pháp lý; chữ ký và chứng thư ở đây do một cơ quan chứng thực mô phỏng cấp, không ai khác tin.
Không đưa vào đây khóa, secret, địa chỉ hay văn bản thật: systemId và secret có dạng đang dùng ở trục thật đều bị từ chối.</p>
<p lang="en"><strong>This is not the National Document Exchange Axis.</strong> It is a simulator for development and tests. Nothing sent here reaches any agency or has legal effect; signatures and certificates come from a simulated authority that nobody else trusts.
Bring no real keys, secrets, endpoints or documents: systemIds and secrets in the forms of the real axis are refused.</p>
</div>
<p>Cổng này dành cho người kiểm thử; hệ thống được kiểm thử chỉ dùng cổng của trục. <span lang="en">This port is the tester's; the system under test speaks to the port of the axis only.</span></p>
<table>
${rows}
</table>
</html>
`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
