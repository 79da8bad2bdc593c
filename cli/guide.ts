/** The page that lies in every bundle: how a stranger checks it. */
export const guide = `LIÊN THÔNG: CHỨNG CỨ KIỂM THỬ TUÂN THỦ

Cách kiểm tra, không cần mạng:
  1. Lấy bộ kiểm thử Liên Thông đúng phiên bản ghi ở certificate.json ("suite") và chạy: npm ci
  2. npm run --silent lienthong -- verify <tệp>.zip
     Thêm --trust <chứng thư bên cấp>.pem để chỉ tin một bên cấp.
Lệnh ấy kiểm niêm phong, mục lục, sổ các lần thử, rồi tính lại mọi phán quyết từ nhật ký ghi được (journal/).
Mã thoát 0: mọi điều khớp. Mã thoát 6: có tệp hoặc quy tắc không khớp, nêu đích danh.

LIÊN THÔNG: EVIDENCE OF A CONFORMANCE EXAMINATION

How to check it, without a network:
  1. Take the Liên Thông suite of the version named in certificate.json ("suite") and run: npm ci
  2. npm run --silent lienthong -- verify <file>.zip
     Add --trust <issuer certificate>.pem to trust one issuer only.
The command checks the seal, the manifest and the ledger of attempts, then computes every verdict again from the recorded journal (journal/).
Exit code 0: everything agrees. Exit code 6: a file or a rule does not, and it is named.

certificate.json         the certificate · certificate.jws.json its seal (JWS, detached, over the RFC 8785 form)
MANIFEST.json            SHA-256 of every other file · attempts/ledger.ndjson every attempt of the campaign
certificate.pdf          the certificate for people; page one says all an official needs
results.json             every requirement and scenario · report.html the same for people · junit.xml, ctrf.json, earl.jsonld for machines
journal/                 every byte on the wire and every act, one file a scenario · messages.ndjson the run's own stream
plan/                    what was examined, how, what the maker claimed, and the waivers, if any
`;
