/** What rights need to know of the thing acted on. Missing fields are unknown, and unknown never widens a right. */
export interface Row {
  functionId?: string | null;
  teamId?: string | null;
  requesterId?: string | null;
  organisationId?: string | null;
  assigneeId?: string | null;
  authorId?: string | null;
  authoredAt?: Date | null;
  confidential?: boolean;
  /** People named on a confidential row, or granted it by level 5 or 6 (time-boxed grants that are open now). */
  namedIds?: readonly string[];
  participantIds?: readonly string[];
  approverIds?: readonly string[];
}

/** What rights need to know of the input. A fact that is not given counts as not so. */
export interface Facts {
  routine?: boolean;
  common?: boolean;
  listedTarget?: boolean;
  count?: number;
  customerReason?: boolean;
  approvedWording?: boolean;
  procedureComplete?: boolean;
  oneTicket?: boolean;
  ownWork?: boolean;
  named?: boolean;
  told?: boolean;
}
