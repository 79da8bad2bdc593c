/** What travels as the body of a request: the package, a JSON object of the caller, the constant `{}`, or nothing. */
export type RequestBody = 'package' | 'json' | 'json-empty' | 'empty' | 'none';

/** What a client takes from a good answer beside the triple. */
export type AnswerMember = 'DocId' | 'data' | 'count' | 'package' | 'nothing';

export interface Operation {
  readonly method: 'POST' | 'GET';
  readonly contentType: string;
  /** Signed headers it looks at, by bare name and exact spelling; whatever else arrives is left over from earlier calls. */
  readonly reads: readonly string[];
  readonly body: RequestBody;
  readonly answer: AnswerMember;
}

const JSON_TYPE = 'application/json';
const FILTERS = ['fromDate', 'toDate', 'pageSize', 'pageIndex'] as const;

/** The thirteen calls between an agency's system and the axis. */
export const OPERATIONS = {
  sendEdoc: {
    method: 'POST',
    contentType: 'application/octet-stream',
    reads: ['servicetype', 'messagetype', 'hash-file', 'from', 'to'],
    body: 'package',
    answer: 'DocId',
  },
  getReceivedEdocList: { method: 'POST', contentType: JSON_TYPE, reads: ['servicetype', 'messagetype', ...FILTERS], body: 'empty', answer: 'data' },
  getSentEdocList: { method: 'POST', contentType: JSON_TYPE, reads: ['servicetype', 'messagetype', 'docId', 'docid'], body: 'empty', answer: 'data' },
  getEdoc: { method: 'POST', contentType: JSON_TYPE, reads: ['docId', 'docid', 'filePath'], body: 'json-empty', answer: 'data' },
  updateStatus: { method: 'POST', contentType: JSON_TYPE, reads: ['docId', 'docid', 'status', 'description'], body: 'json-empty', answer: 'nothing' },
  downloadEdoc: { method: 'GET', contentType: JSON_TYPE, reads: ['docId', 'docid', 'filePath'], body: 'none', answer: 'package' },
  countReceiveEdoc: { method: 'POST', contentType: JSON_TYPE, reads: ['servicetype', 'messagetype', ...FILTERS], body: 'json-empty', answer: 'count' },
  countReceiveStatus: { method: 'POST', contentType: JSON_TYPE, reads: ['servicetype', 'messagetype', ...FILTERS], body: 'json-empty', answer: 'count' },
  getAgenciesList: { method: 'POST', contentType: JSON_TYPE, reads: [], body: 'empty', answer: 'data' },
  getAgenciesListQD20: { method: 'POST', contentType: JSON_TYPE, reads: ['level'], body: 'empty', answer: 'data' },
  getSynchronizeUnit: { method: 'POST', contentType: JSON_TYPE, reads: [], body: 'empty', answer: 'data' },
  registerAgency: { method: 'POST', contentType: JSON_TYPE, reads: [], body: 'json', answer: 'nothing' },
  deleteAgency: { method: 'POST', contentType: JSON_TYPE, reads: ['AgencyCode'], body: 'json-empty', answer: 'nothing' },
} as const satisfies Record<string, Operation>;

export type OperationName = keyof typeof OPERATIONS;

/** The operation a request path names: its last segment that is not empty, whatever the base path and doubled slashes. */
export function operationOf(path: string): OperationName | undefined {
  const segment = path.split('?', 1)[0]!.split('/').findLast((each) => each !== '');
  return segment !== undefined && Object.hasOwn(OPERATIONS, segment) ? (segment as OperationName) : undefined;
}
