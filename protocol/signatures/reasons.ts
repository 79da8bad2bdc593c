/** Verdict about one signature; three values, never two. */
export type Standing = 'valid' | 'invalid' | 'indeterminate';

interface ReasonText {
  /** Main indication of ETSI EN 319 102-1 clause 5.1.3 for this sub-indication. */
  readonly etsi: 'TOTAL-FAILED' | 'INDETERMINATE';
  /**
   * What it means for a document on the axis. An untrusted path is refused there (decision table of the signature chapter),
   * although ETSI leaves it open; only missing evidence stays open here too.
   */
  readonly standing: Exclude<Standing, 'valid'>;
  readonly vi: string;
  readonly en: string;
}

/** Why a signature is not valid, in the words of ETSI EN 319 102-1. */
export const reasons = {
  FORMAT_FAILURE: {
    etsi: 'TOTAL-FAILED',
    standing: 'invalid',
    vi: 'Chữ ký số sai cấu trúc',
    en: 'The signature does not have the required form',
  },
  HASH_FAILURE: {
    etsi: 'TOTAL-FAILED',
    standing: 'invalid',
    vi: 'Nội dung đã bị thay đổi sau khi ký',
    en: 'The signed content was changed after signing',
  },
  SIG_CRYPTO_FAILURE: {
    etsi: 'TOTAL-FAILED',
    standing: 'invalid',
    vi: 'Giá trị chữ ký không khớp với khóa công khai của người ký',
    en: "The signature value does not fit the signer's public key",
  },
  NO_SIGNING_CERTIFICATE_FOUND: {
    etsi: 'INDETERMINATE',
    standing: 'invalid',
    vi: 'Chữ ký không kèm chứng thư của người ký',
    en: "The signer's certificate does not come with the signature",
  },
  NO_CERTIFICATE_CHAIN_FOUND: {
    etsi: 'INDETERMINATE',
    standing: 'invalid',
    vi: 'Không có đường dẫn chứng thư tới gốc tin cậy',
    en: 'No certificate path leads to a trusted root',
  },
  EXPIRED: {
    etsi: 'TOTAL-FAILED',
    standing: 'invalid',
    vi: 'Chứng thư đã hết hạn tại thời điểm ký',
    en: 'A certificate had expired at signing time',
  },
  NOT_YET_VALID: {
    etsi: 'TOTAL-FAILED',
    standing: 'invalid',
    vi: 'Chứng thư chưa có hiệu lực tại thời điểm ký',
    en: 'A certificate was not yet valid at signing time',
  },
  REVOKED: {
    etsi: 'TOTAL-FAILED',
    standing: 'invalid',
    vi: 'Chứng thư đã bị thu hồi tại thời điểm ký',
    en: 'A certificate had been revoked at signing time',
  },
  CHAIN_CONSTRAINTS_FAILURE: {
    etsi: 'INDETERMINATE',
    standing: 'invalid',
    vi: 'Chứng thư không được cấp để ký văn bản, hoặc đường dẫn vượt ràng buộc',
    en: 'A certificate is not meant for signing documents, or the path breaks its constraints',
  },
  SIG_CONSTRAINTS_FAILURE: {
    etsi: 'INDETERMINATE',
    standing: 'invalid',
    vi: 'Thuộc tính của chữ ký thiếu hoặc mâu thuẫn',
    en: 'An attribute of the signature is missing or contradicts another',
  },
  CRYPTO_CONSTRAINTS_FAILURE: {
    etsi: 'INDETERMINATE',
    standing: 'invalid',
    vi: 'Thuật toán băm hoặc độ dài khóa quá yếu',
    en: 'Digest algorithm or key length is too weak',
  },
  OUT_OF_BOUNDS_NO_POE: {
    etsi: 'INDETERMINATE',
    standing: 'indeterminate',
    vi: 'Chứng thư nay ngoài thời hạn và không rõ thời điểm ký',
    en: 'A certificate is outside its validity now and nothing tells the signing time',
  },
  REVOKED_NO_POE: {
    etsi: 'INDETERMINATE',
    standing: 'indeterminate',
    vi: 'Chứng thư đã bị thu hồi và không có bằng chứng tin cậy là chữ ký có trước đó',
    en: 'A certificate is revoked and nothing trustworthy proves that the signature is older',
  },
  REVOKED_CA_NO_POE: {
    etsi: 'INDETERMINATE',
    standing: 'indeterminate',
    vi: 'Chứng thư của cơ quan cấp đã bị thu hồi và không có bằng chứng tin cậy là chữ ký có trước đó',
    en: 'The certificate of an authority is revoked and nothing trustworthy proves that the signature is older',
  },
  TIMESTAMP_ORDER_FAILURE: {
    etsi: 'INDETERMINATE',
    standing: 'indeterminate',
    vi: 'Dấu thời gian mâu thuẫn với các thời điểm khác',
    en: 'A time stamp contradicts the other times',
  },
  SIGNED_DATA_NOT_FOUND: {
    etsi: 'INDETERMINATE',
    standing: 'indeterminate',
    vi: 'Không có dữ liệu mà chữ ký nói tới',
    en: 'The data that the signature speaks of is not there',
  },
  TRY_LATER: {
    etsi: 'INDETERMINATE',
    standing: 'indeterminate',
    vi: 'Chưa tra được tình trạng thu hồi của chứng thư',
    en: 'The revocation status of a certificate can not be learnt now',
  },
} as const satisfies Record<string, ReasonText>;

export type Reason = keyof typeof reasons;
