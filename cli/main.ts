/** The command line `lienthong`: which commands there are; what they do is in the file of the same name. */
import { Argument, Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { ConfigurationError, EXIT, ReportError, VoidRun } from './errors.ts';

const program = new Command('lienthong');

const wholeNumber = (text: string): number => {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 0) throw new InvalidArgumentError(`cần một số nguyên không âm / expected a whole number, found "${text}"`);
  return value;
};
const language = (text: string): 'vi' | 'en' => {
  if (text !== 'vi' && text !== 'en') throw new InvalidArgumentError(`cần vi hoặc en / expected vi or en, found "${text}"`);
  return text;
};

program
  .description(
    'Bộ kiểm thử tuân thủ và trục mô phỏng cho Trục liên thông văn bản quốc gia (Quyết định 28/2018/QĐ-TTg)\n' +
      'Conformance harness and reference axis for the National Document Exchange Axis (Decision 28/2018/QĐ-TTg)',
  )
  .exitOverride()
  .configureOutput({ outputError: (text, write) => write(text) })
  .showHelpAfterError('(lienthong --help)');

program
  .command('certify')
  .description('kiểm tra một hệ thống và lập báo cáo / examine a system and write its report')
  .option('--sut <system>', 'reference | mutant:<name> | variant:<name> | axis | axis:<name> | <plan.yaml>', 'reference')
  .option('--profile <name>', 'hồ sơ pháp lý / legal profile')
  .option('--tags <expression>', 'chỉ các kịch bản có thẻ này / only scenarios with these tags', '')
  .option('--out <folder>', 'thư mục kết quả / folder of the results (default: runs/<id>)')
  .option('--lang <vi|en>', 'ngôn ngữ / language', language, 'vi')
  .option('--json', 'in kết quả dạng JSON / print the results as JSON', false)
  .option('--nonce <text>', 'hạt giống của một kỳ thi mới: mọi tên, số, mã và thứ tự / seed of a fresh exam: every name, number, identifier and the order')
  .option('--order <order>', 'defined | random:<seed>')
  .option('--port <n>', 'cổng của trục / port of the axis (default: plan, or any free one)', wholeNumber)
  .option('--issuer <file>', 'khóa niêm phong: PKCS#12 hoặc PEM / key that seals: PKCS#12 or PEM (default: a self-made one)')
  .option('--issuer-passphrase <file>', 'tệp chứa mật khẩu của --issuer / file with the passphrase of --issuer')
  .option('--waivers <file>', 'tệp miễn trừ, YAML hoặc JSON / file of waivers, YAML or JSON')
  .option('--parallel <n>', 'chia kịch bản cho n tiến trình, chỉ với hệ thống nhúng / share the scenarios among n processes, embedded systems only', wholeNumber, 0)
  .action(async (options) => (await import('./certify.ts')).certify(options));

program
  .command('prove')
  .description('chứng minh bộ kiểm thử bắt được lỗi và không bắt nhầm / prove that the suite catches wrong systems and spares right ones')
  .option('--json', 'in ma trận dạng JSON / print the matrices as JSON', false)
  .option('--only <names>', 'chỉ các đột biến, biến thể này, cách nhau bởi dấu phẩy / only these, comma separated')
  .option('--workers <n>', 'số tiến trình / processes', wholeNumber)
  .option('--exhaustive', 'chạy cả kịch bản mà hệ thống bị sửa không thể khác / run also the scenarios in which an altered system can not differ', false)
  .action(async (options) => (await import('./prove.ts')).prove(options));

program
  .command('verify')
  .description('kiểm tra một gói chứng cứ và tính lại mọi phán quyết / check a bundle and compute every verdict again')
  .argument('<bundle>', 'bundle.zip')
  .option('--trust <file>', 'chỉ tin các bên cấp trong tệp PEM này / trust only the issuers in this PEM file')
  .option('--status <file>', 'danh sách hiệu lực của bên cấp / status list of the issuer')
  .option('--suite <folder>', '.: phán lại gói cũ bằng bộ kiểm thử này / .: judge an old bundle by this suite')
  .option('--lang <vi|en>', 'ngôn ngữ / language', language, 'vi')
  .option('--json', 'JSON', false)
  .action(async (bundle, options) => (await import('./verify.ts')).verify(bundle, options));

program
  .command('countersign')
  .description('phán lại một gói rồi thêm niêm phong của cơ quan / judge a bundle again and add the seal of the authority')
  .argument('<bundle>', 'bundle.zip')
  .requiredOption('--issuer <file>', 'khóa của cơ quan: PKCS#12 hoặc PEM / key of the authority: PKCS#12 or PEM')
  .option('--issuer-passphrase <file>', 'tệp chứa mật khẩu của --issuer / file with the passphrase of --issuer')
  .addOption(new Option('--level <level>', 'mức bảo đảm / assurance level').choices(['re-derived', 'witnessed']).default('re-derived'))
  .option('--out <file>', 'gói mới; mặc định thay gói cũ / the new bundle (default: in its place)')
  .option('--lang <vi|en>', 'ngôn ngữ / language', language, 'vi')
  .action(async (bundle, options) => (await import('./countersign.ts')).countersign(bundle, options));

program
  .command('status')
  .description('đình chỉ, thu hồi hoặc phục hồi một chứng nhận trong danh sách hiệu lực / suspend, withdraw or restore a certificate in a status list')
  .addArgument(new Argument('<status>').choices(['suspended', 'revoked', 'valid']))
  .requiredOption('--list <file>', 'tệp danh sách / the list')
  .requiredOption('--id <id>', 'mã chứng nhận / id of the certificate')
  .requiredOption('--reason <text>', 'lý do / reason')
  .option('--issuer <file>', 'khóa của bên cấp / key of the issuer')
  .option('--issuer-passphrase <file>', 'tệp chứa mật khẩu / file with the passphrase')
  .action(async (status, options) => (await import('./status-list.ts')).setStatus(status, options));

program
  .command('diff')
  .description('so hai gói chứng cứ / compare two bundles')
  .argument('<a>', 'bundle.zip')
  .argument('<b>', 'bundle.zip')
  .option('--lang <vi|en>', 'ngôn ngữ / language', language, 'vi')
  .option('--json', 'JSON', false)
  .action(async (a, b, options) => (await import('./diff.ts')).diff(a, b, options));

program
  .command('axis')
  .description('chạy trục mô phỏng để phát triển và nghiệm thu / run a standing axis')
  .option('--port <n>', 'cổng của trục / port of the axis', wholeNumber, 2828)
  .option('--control-port <n>', 'cổng điều khiển / port of the tester', wholeNumber, 2829)
  .option('--host <address>', 'địa chỉ nghe / address to listen on', '127.0.0.1')
  .option('--data <folder>', 'lưu bền vững vào thư mục này / keep everything in this folder')
  .option('--profile <name>', 'hồ sơ pháp lý / legal profile', 'national')
  .option('--agencies <file>', 'thêm cơ quan từ tệp YAML hoặc JSON / agencies to add, YAML or JSON')
  .option('--systems <file>', 'thêm hệ thống kết nối từ tệp YAML hoặc JSON / connected systems to add, YAML or JSON')
  .action(async (options) => (await import('./axis.ts')).axis(options));

program
  .command('agency')
  .description('chạy cơ quan tham chiếu như một sản phẩm riêng / run the reference agency as its own process')
  .option('--axis <url>', 'địa chỉ trục / address of the axis', 'http://127.0.0.1:2828')
  .option('--control <url>', 'cổng điều khiển của trục / tester port of the axis', 'http://127.0.0.1:2829')
  .option('--driver-port <n>', 'cổng bộ điều khiển / port of the driver', wholeNumber, 2830)
  .option('--organ <code>', 'mã cơ quan / agency code', 'Y98.10')
  .option('--system-id <id>', 'systemId')
  .option('--secret <text>', 'secret')
  .option('--data <folder>', 'lưu bền vững vào thư mục này / keep everything in this folder')
  .action(async (options) => (await import('./agency.ts')).agency(options));

program
  .command('requirements')
  .description('danh mục yêu cầu và độ phủ / catalogue of requirements with coverage')
  .option('--json', 'JSON', false)
  .option('--lang <vi|en>', 'ngôn ngữ / language', language, 'vi')
  .action(async (options) => (await import('./requirements.ts')).requirements(options));

program
  .command('validate')
  .description('xét các tệp edXML, nêu dòng lỗi / judge edXML files alone, with line numbers')
  .argument('<files...>', 'tệp .edxml')
  .option('--json', 'JSON', false)
  .option('--lang <vi|en>', 'ngôn ngữ / language', language, 'vi')
  .action(async (files, options) => (await import('./validate.ts')).validate(files, options));

program
  .command('pki')
  .description('PKI mô phỏng / the simulated PKI')
  .command('export')
  .description('ghi ra chứng thư và danh sách thu hồi mà sản phẩm cần tin / write what a product must trust')
  .option('--out <folder>', 'thư mục ghi / folder to write', 'pki')
  .option('--data <folder>', 'thư mục dữ liệu của trục / data folder of the axis')
  .option('--control <url>', 'cổng điều khiển của trục đang chạy / control port of a running axis', 'http://127.0.0.1:2829')
  .action(async (options) => (await import('./pki.ts')).exportPki(options));

// The reader of a pipe may go before we are done (`… | head`); what was decided stays.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : EXIT.badUsage;
  else if (error instanceof ConfigurationError || isConfiguration(error)) {
    console.error(error.message);
    process.exitCode = EXIT.badUsage;
  } else if (error instanceof ReportError || error instanceof VoidRun) {
    console.error(error.message);
    process.exitCode = EXIT.ownError;
  } else {
    console.error(`lỗi của bộ kiểm thử / internal error: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    process.exitCode = EXIT.ownError;
  }
}

// What is done is done: a connection somebody left open does not keep the process.
setTimeout(() => process.exit(), 2_000).unref();

/** Errors of other rooms that speak about what the user gave: catalogue, profile, registry, port. */
function isConfiguration(error: unknown): error is Error {
  return error instanceof Error && ['CatalogueError', 'ProfileError', 'RegistryError', 'PlanError', 'PortInUse', 'PortNotUsable', 'UnusableData', 'UnknownName'].includes(error.name);
}
