/** Who the agency is. */
export interface AgencyIdentity {
  readonly vendor: string;
  readonly product: string;
  readonly version: string;
  readonly build: string;
  readonly organId: string;
  readonly organName: string;
  readonly parentName?: string;
  readonly address: string;
  /** Older code of the same agency (QCVN 102:2016), when it has one. */
  readonly legacyId?: string;
  readonly systemId: string;
  readonly secret: string;
  /** Letters of the agency in its notations, e.g. STN in 05/STN-VP. */
  readonly letters: string;
  readonly place: string;
  readonly leader: { readonly competence?: string; readonly position: string; readonly fullName: string };
  readonly clerk: { readonly department: string; readonly staff: string; readonly email: string; readonly mobile: string };
  /** Document types, lower case, for which the head decided that paper goes along (QĐ28 Đ7.K2.b). */
  readonly paperTypes: readonly string[];
}

/** The agency of the examinations; all of it is invented. */
export const examIdentity: AgencyIdentity = {
  vendor: 'Liên Thông',
  product: 'Cơ quan tham chiếu',
  version: '1.0.0',
  build: '',
  organId: 'Y98.10',
  organName: 'Sở Thử nghiệm tỉnh Mẫu',
  parentName: 'UBND tỉnh Mẫu',
  address: 'Số 1 đường Thử, tỉnh Mẫu',
  legacyId: '000.00.10.Y98',
  systemId: 'vxp.test.10',
  secret: 'bi-mat-thu-nghiem-Y98.10',
  letters: 'STN',
  place: 'Mẫu',
  leader: { position: 'Giám đốc', fullName: 'Trần Thị Thử' },
  clerk: { department: 'Văn thư', staff: 'Lê Văn Mẫu', email: 'van-thu.stn@example.vn', mobile: '0900000010' },
  paperTypes: [],
};
