/** One type of document: number in its list on the wire, row in ND30 Điều 7, abbreviation in a notation. */
export interface DocumentType {
  /** Lower case, NFC. */
  readonly name: string;
  /** None for công văn and thư công, and where Phụ lục III gives none. */
  readonly abbreviation?: string;
  /** A: legal normative documents; B: administrative documents. */
  readonly list: 'A' | 'B';
  /** Number in that list as edXML sends it (TypeDetail); the numbers of list B above 26 are inferred. */
  readonly number?: number;
  /** Row in the list of 29 types of ND30 Điều 7. */
  readonly nd30?: number;
}

/** Types of administrative documents (ND30 Đ7, PLIII), then of normative ones; a name in both lists means the administrative type first. */
export const DOCUMENT_TYPES: readonly DocumentType[] = [
  { name: 'nghị quyết', abbreviation: 'NQ', list: 'B', number: 1, nd30: 1 },
  { name: 'quyết định', abbreviation: 'QĐ', list: 'B', number: 2, nd30: 2 },
  { name: 'chỉ thị', abbreviation: 'CT', list: 'B', number: 3, nd30: 3 },
  { name: 'quy chế', abbreviation: 'QC', list: 'B', number: 4, nd30: 4 },
  { name: 'quy định', abbreviation: 'QyĐ', list: 'B', number: 5, nd30: 5 },
  { name: 'thông cáo', abbreviation: 'TC', list: 'B', number: 6, nd30: 6 },
  { name: 'thông báo', abbreviation: 'TB', list: 'B', number: 7, nd30: 7 },
  { name: 'hướng dẫn', abbreviation: 'HD', list: 'B', number: 8, nd30: 8 },
  { name: 'chương trình', abbreviation: 'CTr', list: 'B', number: 9, nd30: 9 },
  { name: 'kế hoạch', abbreviation: 'KH', list: 'B', number: 10, nd30: 10 },
  { name: 'phương án', abbreviation: 'PA', list: 'B', number: 11, nd30: 11 },
  { name: 'đề án', abbreviation: 'ĐA', list: 'B', number: 12, nd30: 12 },
  { name: 'dự án', abbreviation: 'DA', list: 'B', number: 13, nd30: 13 },
  { name: 'báo cáo', abbreviation: 'BC', list: 'B', number: 14, nd30: 14 },
  { name: 'biên bản', abbreviation: 'BB', list: 'B', number: 15, nd30: 15 },
  { name: 'tờ trình', abbreviation: 'TTr', list: 'B', number: 16, nd30: 16 },
  { name: 'hợp đồng', abbreviation: 'HĐ', list: 'B', number: 17, nd30: 17 },
  { name: 'công văn', list: 'B', number: 18, nd30: 18 },
  { name: 'công điện', abbreviation: 'CĐ', list: 'B', number: 19, nd30: 19 },
  { name: 'bản ghi nhớ', abbreviation: 'BGN', list: 'B', number: 20, nd30: 20 },
  { name: 'bản cam kết', list: 'B', number: 21 },
  { name: 'bản thỏa thuận', abbreviation: 'BTT', list: 'B', number: 22, nd30: 21 },
  { name: 'giấy chứng nhận', list: 'B', number: 23 },
  { name: 'giấy ủy quyền', abbreviation: 'GUQ', list: 'B', number: 24, nd30: 22 },
  { name: 'giấy mời', abbreviation: 'GM', list: 'B', number: 25, nd30: 23 },
  { name: 'giấy giới thiệu', abbreviation: 'GGT', list: 'B', number: 26, nd30: 24 },
  { name: 'giấy nghỉ phép', abbreviation: 'GNP', list: 'B', number: 27, nd30: 25 },
  { name: 'giấy đi đường', list: 'B', number: 28 },
  { name: 'giấy biên nhận hồ sơ', list: 'B', number: 29 },
  { name: 'phiếu gửi', abbreviation: 'PG', list: 'B', number: 30, nd30: 26 },
  { name: 'phiếu chuyển', abbreviation: 'PC', list: 'B', number: 31, nd30: 27 },
  { name: 'phiếu báo', abbreviation: 'PB', list: 'B', nd30: 28 },
  { name: 'thư công', list: 'B', number: 32, nd30: 29 },
  { name: 'hiến pháp', list: 'A', number: 1 },
  { name: 'luật', list: 'A', number: 2 },
  { name: 'pháp lệnh', list: 'A', number: 3 },
  { name: 'lệnh', list: 'A', number: 4 },
  { name: 'nghị quyết', abbreviation: 'NQ', list: 'A', number: 5 },
  { name: 'nghị quyết liên tịch', abbreviation: 'NQLT', list: 'A', number: 6 },
  { name: 'nghị định', abbreviation: 'NĐ', list: 'A', number: 7 },
  { name: 'quyết định', abbreviation: 'QĐ', list: 'A', number: 8 },
  { name: 'thông tư', abbreviation: 'TT', list: 'A', number: 9 },
  { name: 'thông tư liên tịch', abbreviation: 'TTLT', list: 'A', number: 10 },
  { name: 'chỉ thị', abbreviation: 'CT', list: 'A', number: 11 },
  { name: 'bộ luật', list: 'A', number: 12 },
];

/** Marks of certified copies: sao y, trích sao, sao lục (ND30 Đ25, PLIII). */
export const COPY_KINDS = ['SY', 'TrS', 'SL'] as const;

/** The type with this name, in any letter case and composition; list B before list A. */
export function typeNamed(typeName: string): DocumentType | undefined {
  const wanted = typeName.trim().normalize('NFC').toLowerCase();
  return DOCUMENT_TYPES.find(({ name }) => name === wanted);
}

/** DocumentType of edXML as a sender writes it: the list as group, the number inside it where one is known. */
export function documentTypeOf(typeName: string): { type: string; typeDetail?: string; typeName: string } {
  const known = typeNamed(typeName);
  const type = known?.list === 'A' ? '1' : '2';
  return { type, ...(known?.number !== undefined && { typeDetail: String(known.number) }), typeName };
}
