/** An agency as the list of agencies knows it (QD20 Đ9-10); days are yyyy-MM-dd, "to" days are the first day no longer. */
export interface AgencyRecord {
  readonly code: string;
  /** The 13-character code of QCVN 102:2016 for the same agency. */
  readonly code102?: string;
  readonly name: string;
  /** Names it had before: each until that day. */
  readonly formerNames?: readonly { readonly name: string; readonly until: string }[];
  readonly mail?: string;
  /** Where the code does not tell the superior. */
  readonly parent?: string;
  /** False: registered, but without a connection, not even through its superior. */
  readonly connected?: boolean;
  readonly connectedFrom?: string;
  readonly connectedTo?: string;
  readonly openFrom?: string;
  readonly closedFrom?: string;
  readonly successor?: string;
  readonly locked?: boolean;
  /** False: code, name or dates have no official source in the data set. */
  readonly confirmed?: boolean;
}

/** A system connected to the axis and the agencies it sends and receives for, by either code. */
export interface SystemRecord {
  readonly systemId: string;
  readonly secret: string;
  readonly organs: readonly string[];
}

/** True when the agency has a connection on that day. */
export function isConnected({ connected = true, connectedFrom, connectedTo }: AgencyRecord, day: string): boolean {
  return (
    connected &&
    !(connectedFrom !== undefined && day < connectedFrom) &&
    !(connectedTo !== undefined && day >= connectedTo)
  );
}

/** The name of an agency on a day. */
export function nameOn({ name, formerNames = [] }: AgencyRecord, day: string): string {
  return formerNames.find(({ until }) => day < until)?.name ?? name;
}
