import type { Bussiness, DocumentMessage, Organ, OtherInfo, ResponseFor, StaffInfo, StatusMessage, TraceHeader } from '../message.ts';
import { escapeText, fieldsOf, type Tree } from './build.ts';

/** Order of elements where writers differ. */
export interface Style {
  /** The axis' library writes DocumentId of a ResponseFor before its date, the official samples behind it. */
  readonly responseForIdFirst?: boolean;
  /** The library writes Bussiness before the TraceHeaders, the samples behind them. */
  readonly bussinessFirst?: boolean;
}

const of = (fields: Tree): Tree => fieldsOf('edXML:', fields);
const texts = (values: readonly string[] | undefined): readonly string[] | undefined => values?.filter((value) => value !== '').map(escapeText);
const block = (fields: Tree | undefined): Tree | undefined => (fields && Object.keys(fields).length > 0 ? fields : undefined);

/** Header and body of a document message, in the order of the axis' library. */
export function documentTree(message: DocumentMessage, style: Style): Tree {
  const header = of({ MessageHeader: documentHeader(message, style), TraceHeaderList: traceList(message, style), '#xml': signatureText(message.signature) });
  const references = message.manifest.map((entry) =>
    of({
      ContentId: entry.contentId === undefined ? undefined : `cid:${entry.contentId}`,
      ContentType: entry.contentType,
      Description: entry.description,
      AttachmentName: entry.name,
    }),
  );
  return of({ edXMLHeader: header, edXMLBody: of({ edXMLManifest: of({ '@version': '1.0', Reference: references }) }) });
}

/** Header of a status message. */
export function statusTree(message: StatusMessage, style: Style): Tree {
  const fields = of({
    From: organ(message.from),
    ResponseFor: block(responseFor(message.responseFor, style)),
    StaffInfo: block(staff(message.staff)),
    StatusCode: message.statusCode,
    Description: message.description,
    Timestamp: message.timestamp,
  });
  return of({ edXMLHeader: of({ MessageHeader: fields }) });
}

function documentHeader(message: DocumentMessage, style: Style): Tree {
  const { code, promulgation, documentType, signer } = message;
  return of({
    From: organ(message.from),
    To: message.to.map(organ),
    DocumentId: message.documentId,
    Code: block(of({ CodeNumber: code.number, CodeNotation: code.notation })),
    PromulgationInfo: block(of({ Place: promulgation.place, PromulgationDate: promulgation.date })),
    DocumentType: documentType && block(of({ Type: documentType.type, TypeDetail: documentType.typeDetail, TypeName: documentType.typeName })),
    Subject: message.subject,
    Content: message.content,
    SignerInfo: signer && block(of({ Competence: signer.competence, Position: signer.position, FullName: signer.fullName })),
    DueDate: message.dueDate,
    OtherInfo: block(otherInfo(message.otherInfo)),
    ResponseFor: message.responseFor.map((each) => responseFor(each, style)),
    SteeringType: message.steeringType,
    ToPlaces: block(of({ Place: texts(message.toPlaces) })),
    ...strangers(message.unknown ?? []),
  });
}

/** Elements this program has no field for, at the end of the header. */
function strangers(unknown: NonNullable<DocumentMessage['unknown']>): Tree {
  const named = unknown.filter(([name]) => /^[A-Za-z_][\w.-]*$/.test(name));
  return Object.fromEntries(named.map(([name]) => [name, named.filter(([each]) => each === name).map(([, text]) => escapeText(text))]));
}

function organ(each: Organ): Tree {
  return of({
    OrganId: each.organId,
    OrganizationInCharge: each.organizationInCharge,
    OrganName: each.organName,
    OrganAdd: each.organAdd,
    Email: each.email,
    Telephone: each.telephone,
    Fax: each.fax,
    Website: each.website,
  });
}

function otherInfo(info: OtherInfo | undefined): Tree | undefined {
  if (!info) return undefined;
  return of({
    Priority: info.priority,
    SphereOfPromulgation: info.sphereOfPromulgation,
    TyperNotation: info.typerNotation,
    PromulgationAmount: info.promulgationAmount,
    PageAmount: info.pageAmount,
    Direction: info.direction,
    Appendixes: block(of({ Appendix: texts(info.appendixes) })),
  });
}

function responseFor({ organId, code, promulgationDate, documentId }: ResponseFor, { responseForIdFirst }: Style): Tree {
  return responseForIdFirst
    ? of({ OrganId: organId, Code: code, DocumentId: documentId, PromulgationDate: promulgationDate })
    : of({ OrganId: organId, Code: code, PromulgationDate: promulgationDate, DocumentId: documentId });
}

function staff(info: StaffInfo | undefined): Tree | undefined {
  if (!info) return undefined;
  const { department, departmentId, staff: name, staffId, email, mobile } = info;
  return of({ Department: department, DepartmentId: departmentId, Staff: name, StaffId: staffId, Email: email, Mobile: mobile });
}

function traceList({ trace, bussiness }: DocumentMessage, { bussinessFirst }: Style): Tree | undefined {
  const headers = trace.map(({ organId, timestamp }: TraceHeader) => of({ OrganId: organId, Timestamp: timestamp }));
  const business = bussiness && businessTree(bussiness);
  return block(bussinessFirst ? of({ Bussiness: business, TraceHeader: headers }) : of({ TraceHeader: headers, Bussiness: business }));
}

function businessTree({ documentId, docType, docReason, paper, documentInfo, replacements, staff: who }: Bussiness): Tree {
  const receivers = documentInfo?.receivers.map(({ organId, receiverType }) => of({ OrganId: organId, ReceiverType: receiverType })) ?? [];
  const info = documentInfo && {
    DocumentInfo: documentInfo.documentInfo,
    DocumentReceiver: documentInfo.documentReceiver,
    ReceiverList: receivers.length > 0 ? of({ Receiver: receivers }) : undefined,
  };
  const replaced = replacements?.map((each) => of({ DocumentId: each.documentId, OrganIdList: block(of({ OrganId: texts(each.organIds) })) }));
  return of({
    DocumentId: documentId,
    BussinessDocType: docType,
    BussinessDocReason: docReason,
    Paper: paper,
    BussinessDocumentInfo: info && of(info),
    ReplacementInfoList: replaced && of({ ReplacementInfo: replaced }),
    StaffInfo: block(staff(who)),
  });
}

function signatureText(signature: string | undefined): string | undefined {
  return signature === undefined ? undefined : `${signature}\n`;
}
