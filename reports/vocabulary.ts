/** A text shown to people, in both languages of every report. */
export interface Words {
  readonly vi: string;
  readonly en: string;
}

/** What one scenario says about the system; `notApplicable` is computed, never set by hand, `error` is ours. */
export const verdicts = {
  pass: { vi: 'đạt', en: 'pass', sign: '✔' },
  fail: { vi: 'không đạt', en: 'fail', sign: '✖' },
  inconclusive: { vi: 'không kết luận', en: 'inconclusive', sign: '?' },
  notApplicable: { vi: 'không áp dụng', en: 'not applicable', sign: '–' },
  notRun: { vi: 'không chạy', en: 'not run', sign: '○' },
  error: { vi: 'lỗi của bộ kiểm thử', en: 'error of the harness', sign: '!' },
} as const satisfies Record<string, Words & { sign: string }>;
export type Verdict = keyof typeof verdicts;

/** What all scenarios of one requirement say together. */
export const statuses = {
  VIOLATED: { vi: 'vi phạm', en: 'violated', sign: '✖' },
  UNDETERMINED: { vi: 'không kết luận', en: 'undetermined', sign: '?' },
  UNPROVEN: { vi: 'đạt, nhưng phép thử chưa được chứng minh', en: 'passes, but nothing proves the test', sign: '~' },
  UNTESTED: { vi: 'không kiểm thử', en: 'untested', sign: '○' },
  ATTESTED: { vi: 'chỉ có xác nhận của người', en: 'attested by people only', sign: '✎' },
  SATISFIED: { vi: 'đáp ứng', en: 'satisfied', sign: '✔' },
  NOT_APPLICABLE: { vi: 'không áp dụng', en: 'not applicable', sign: '–' },
} as const satisfies Record<string, Words & { sign: string }>;
export type Status = keyof typeof statuses;

/** What the whole examination says. */
export const decisions = {
  CONFORMANT: { vi: 'ĐẠT', en: 'CONFORMANT' },
  'CONFORMANT WITH WAIVERS': { vi: 'ĐẠT, CÓ MIỄN TRỪ', en: 'CONFORMANT WITH WAIVERS' },
  'NOT CONFORMANT': { vi: 'KHÔNG ĐẠT', en: 'NOT CONFORMANT' },
  INCOMPLETE: { vi: 'CHƯA ĐỦ ĐỂ KẾT LUẬN', en: 'INCOMPLETE' },
} as const satisfies Record<string, Words>;
export type Decision = keyof typeof decisions;

/** Why a step could not decide; the words that steps may use. */
export const undecided = {
  NO_STIMULUS: { vi: 'hệ thống không làm gì để quan sát', en: 'the system did nothing that could be observed' },
  PRECONDITION_UNMET: { vi: 'điều kiện đi trước không có được', en: 'a precondition could not be met' },
  CONTROL_FAILED: {
    vi: 'không có đối chứng dương đạt: chưa biết hệ thống từ chối đúng lỗi hay từ chối tất cả',
    en: 'no positive control passed: the system may refuse everything',
  },
  TIMEOUT_NO_EVIDENCE: { vi: 'hết thời gian chờ mà chưa có bằng chứng', en: 'time ran out without evidence' },
  NONDETERMINISTIC: { vi: 'kết quả quan sát không ổn định', en: 'what was observed is not stable' },
  OPERATOR_UNSURE: { vi: 'người vận hành không chắc chắn', en: 'the operator was not sure' },
  REFUSED_FOR_OTHER_REASON: { vi: 'bị từ chối vì lý do khác', en: 'refused for another reason' },
  ENVIRONMENT: { vi: 'môi trường kiểm thử có sự cố', en: 'the test environment failed' },
  NOT_SUPPORTED: {
    vi: 'sản phẩm không có động từ này trong bộ điều khiển',
    en: "the product's driver lacks this verb",
  },
} as const satisfies Record<string, Words>;
export type UndecidedCode = keyof typeof undecided;

/** Every reason a verdict or a status may carry; the codes are part of the verdict digest. */
export const reasons = {
  ...undecided,
  NONCONFORMITY: {
    vi: 'hành vi quan sát được trái với điều khoản',
    en: 'the behaviour observed is contrary to the clause',
  },
  NO_STEPS: { vi: 'kịch bản không có bước nào', en: 'the scenario has no steps' },
  NO_CHECK: { vi: 'không phép xét nào đã nhìn vào bằng chứng', en: 'no check looked at anything' },
  NO_FACTS: { vi: 'thiếu dữ kiện hợp lệ của kịch bản', en: 'valid facts of the scenario are missing' },
  UNDEFINED_STEP: { vi: 'có câu chưa được định nghĩa hoặc nhập nhằng', en: 'a sentence is undefined or ambiguous' },
  UNEXPLAINED: { vi: 'bị bỏ qua mà không nêu lý do', en: 'skipped without a reason' },
  CUT_SHORT: { vi: 'lượt chạy bị ngắt giữa chừng', en: 'the run was cut short' },
  NOT_RUN: { vi: 'có trong kế hoạch nhưng không được chạy', en: 'planned but never run' },
  NOT_SELECTED: { vi: 'không được chọn trong lượt chạy này', en: 'not selected in this run' },
  ENGINE_ERROR: { vi: 'bộ kiểm thử gặp lỗi', en: 'the harness failed' },
  RETRIED: { vi: 'kịch bản đã chạy lại; chạy lại bị cấm', en: 'the scenario ran more than once, which is forbidden' },
  UNTRACED: {
    vi: 'kịch bản không gắn đúng một yêu cầu của danh mục và một chiều @positive hoặc @negative',
    en: 'the scenario does not name exactly one requirement of the catalogue and one of @positive, @negative',
  },
  NO_SCENARIO: { vi: 'không có kịch bản và không có lý do', en: 'no scenario and no declared reason' },
  NOT_TESTED: { vi: 'không kiểm thử bằng máy', en: 'not tested by machine' },
  NOT_JUDGED: {
    vi: 'hồ sơ không bật yêu cầu này và bộ kiểm thử không có kịch bản',
    en: 'the profile does not judge it and the suite has no scenario',
  },
  OTHER_SIDE_ONLY: {
    vi: 'chỉ có kịch bản xét phía bên kia của kết nối',
    en: 'only the other side of the connection is examined',
  },
  NO_KILL_PROOF: { vi: 'chưa có đột biến nào canh giữ phép thử', en: 'no mutant guards the test' },
  ATTESTED_ONLY: { vi: 'chỉ dựa trên xác nhận của người', en: 'rests on human evidence only' },
  OTHER_ROLE: { vi: 'ràng buộc bên khác', en: 'binds another party' },
  NOT_CLAIMED: { vi: 'chức năng không được công bố trong ICS', en: 'the function is not claimed in the ICS' },
  NOT_IN_FORCE: { vi: 'không có hiệu lực tại ngày xét', en: 'not in force on the date of judgement' },
} as const satisfies Record<string, Words>;
export type ReasonCode = keyof typeof reasons;

/** Why the decision is not a plain CONFORMANT. */
export const blockers = {
  VIOLATED: { vi: 'yêu cầu bắt buộc bị vi phạm', en: 'a mandatory requirement is violated' },
  UNDETERMINED: { vi: 'yêu cầu bắt buộc chưa kết luận được', en: 'a mandatory requirement is undetermined' },
  UNPROVEN: {
    vi: 'yêu cầu bắt buộc có phép thử chưa được chứng minh',
    en: 'the test of a mandatory requirement is unproven',
  },
  NOTHING_SELECTED: { vi: 'không kịch bản nào được chọn', en: 'no scenario was selected' },
  NOTHING_APPLICABLE: {
    vi: 'không kịch bản được chọn nào áp dụng cho hệ thống này',
    en: 'no selected scenario applies to this system',
  },
  NOTHING_SATISFIED: {
    vi: 'chưa yêu cầu bắt buộc nào được chứng tỏ là đáp ứng',
    en: 'no mandatory requirement was shown to be satisfied',
  },
  CUT_SHORT: { vi: 'lượt chạy bị ngắt giữa chừng', en: 'the run was cut short' },
  ENGINE_ERROR: { vi: 'bộ kiểm thử gặp lỗi', en: 'the harness failed' },
  WAIVED: { vi: 'yêu cầu bắt buộc được miễn trừ', en: 'a mandatory requirement is waived' },
  WAIVER_EXPIRED: { vi: 'miễn trừ đã hết hạn, phải gia hạn hoặc gỡ bỏ', en: 'a waiver has expired; renew or remove it' },
} as const satisfies Record<string, Words>;
export type BlockerCode = keyof typeof blockers;

/** What became of a waiver in this examination. */
export const waiverStates = {
  applied: { vi: 'đang áp dụng', en: 'in force' },
  expired: { vi: 'đã hết hạn', en: 'expired' },
  unneeded: { vi: 'không cần đến', en: 'not needed' },
} as const satisfies Record<string, Words>;
export type WaiverState = keyof typeof waiverStates;

/** How much somebody else than the maker has seen; only an authority raises it, by its countersignature. */
export const assurances = {
  'self-test': { vi: 'tự kiểm tra', en: 'self-test', rank: 1 },
  're-derived': { vi: 'cơ quan phán lại từ chứng cứ', en: 'judged again by the authority', rank: 2 },
  witnessed: { vi: 'có cơ quan chứng kiến', en: 'witnessed by the authority', rank: 3 },
} as const satisfies Record<string, Words & { rank: number }>;
export type Assurance = keyof typeof assurances;
