/** What a kind of record belongs to: a person, or something that never became one. */
export type Subject = "person" | "referral" | "list" | "concern";

type Kind = {
  name: string;
  /** From when the time runs, completing "kept for 8 years …". */
  from: string;
  /** Months it is kept unless the organisation says otherwise, and the least and most it may say. */
  months: number;
  least: number;
  most: number;
  /** Where the time comes from. */
  source: string;
  subject: Subject;
};

const years = (count: number): number => count * 12;
const ours = "Our proposal; nothing obliges you to this length.";

/**
 * How long each kind of record is kept. A charity's own notes are not automatically clinical records: each organisation
 * says for itself, within these bounds (practice 5.3, the NHS Records Management Code).
 */
export const retentionKinds = {
  account: {
    name: "Accounts: names, addresses, how to reach somebody",
    from: "after the last place somebody held here ended",
    months: years(8),
    least: years(1),
    most: years(30),
    source: "As long as the records they belong to; the NHS code keeps other adult records for 8 years.",
    subject: "person",
  },
  support: {
    name: "Support: referrals, wishes, matches, meetings and contacts",
    from: "after support ended",
    months: years(8),
    least: years(1),
    most: years(30),
    source:
      "NHS Records Management Code: 8 years for other adult records. Where you work under an NHS contract in maternity, 25 years, hers or the child’s, whichever is longer.",
    subject: "person",
  },
  "mental-health": {
    name: "Support in mental health programmes and on a unit",
    from: "after support ended",
    months: years(20),
    least: years(8),
    most: years(30),
    source:
      "NHS Records Management Code: mental health records 20 years after treatment, or 10 after a death.",
    subject: "person",
  },
  referrals: {
    name: "Referrals that came to nothing",
    from: "after they were declined or withdrawn",
    months: years(1),
    least: 3,
    most: years(8),
    source: ours,
    subject: "referral",
  },
  supporter: {
    name: "Supporters: profile, training and checks",
    from: "after they stopped supporting",
    months: years(6),
    least: years(1),
    most: years(25),
    source: `Six years is how long most claims can be made in England and Wales. ${ours}`,
    subject: "person",
  },
  checks: {
    name: "What was noted from a criminal record certificate",
    from: "after it was written down; that it was seen, when and by whom stays",
    months: 6,
    least: 1,
    most: 6,
    source:
      "DBS code of practice: certificate details only as long as needed, usually no more than 6 months.",
    subject: "person",
  },
  messages: {
    name: "Messages we sent: their words, and where they went",
    from: "after they were written",
    months: years(1),
    least: 1,
    most: years(8),
    source: ours,
    subject: "person",
  },
  drafts: {
    name: "What was typed and never sent",
    from: "after it was last typed",
    months: 3,
    least: 1,
    most: years(1),
    source: ours,
    subject: "person",
  },
  "signing-in": {
    name: "Signing in: which device, which link",
    from: "after it was last used",
    months: 6,
    least: 1,
    most: years(2),
    source: ours,
    subject: "person",
  },
  lists: {
    name: "Lists that were brought in from a spreadsheet",
    from: "after they were brought in",
    months: 6,
    least: 1,
    most: years(2),
    source: ours,
    subject: "list",
  },
  concerns: {
    name: "Concerns, and what was decided",
    from: "after they were closed",
    months: years(25),
    least: years(8),
    most: years(75),
    source:
      "NHS Records Management Code: a child’s records to the 25th birthday (26th where 17 at the end). Erased only by a safeguarding lead.",
    subject: "concern",
  },
} as const satisfies Record<string, Kind>;

export type RetentionKind = keyof typeof retentionKinds;
/** The kinds things are erased by: support is the same records however long it is kept. */
export type RecordKind = Exclude<RetentionKind, "mental-health">;

export const retentionCodes = Object.keys(retentionKinds) as RetentionKind[];
export const isRetentionKind = (text: string): text is RetentionKind => Object.hasOwn(retentionKinds, text);

/** Which records go when this kind is past its time. */
export const recordsOf = (kind: RetentionKind): RecordKind => (kind === "mental-health" ? "support" : kind);

/** Everything that is somebody's own: what goes when she asks. Concerns go by their own time alone. */
export const personalKinds: readonly RecordKind[] = retentionCodes
  .filter((kind) => retentionKinds[kind].subject === "person")
  .map(recordsOf)
  .filter((kind, index, all) => all.indexOf(kind) === index);
