import type { CookieSerializeOptions } from "@fastify/cookie";
import type { Day } from "../../words/day.ts";
import type { KindAboutParent, MessageKind } from "../../words/message-kinds.ts";
import type { Sealer } from "../auth/index.ts";
import type { Db, HelpLine, Theme } from "../db/index.ts";
import type { Actor } from "./actor.ts";
import type { Typed } from "./typed.ts";

/** The organisation as every page needs it: its names, colours and the numbers to call. */
export type Organisation = {
  id: string;
  slug: string;
  /** Its own host name, where an installation serves several organisations. */
  host: string | null;
  name: string;
  plainName: string;
  nation: "england-and-wales" | "scotland" | "northern-ireland";
  theme: Theme;
  helpLines: HelpLine[];
  leaveUrl: string;
  settings: Record<string, unknown>;
};

/** What happened, in ids and codes, never prose. */
export type Fact = {
  kind: string;
  subjectKind: string;
  subjectId: string;
  programmeId?: string | null;
  aboutPersonId?: string | null;
  /** Nobody is named as having done it: what happened is history, who did it is sealed elsewhere (A12). */
  unsigned?: true;
  detail?: Record<string, unknown>;
};

/** A message owed to somebody. `onceKey` makes it owed once however often it is asked for. */
export type Owed = {
  toPersonId?: string;
  toAddress?: string;
  subject: string;
  body: string;
  /** A path of ours; the sender puts the installation's address before it. */
  link?: string;
  programmeId?: string | null;
  aboutId?: string;
  onceKey?: string;
  urgent?: boolean;
  /** By this way or not at all. */
  onlyWay?: "email" | "text";
  notBefore?: Date;
  endsAt?: Date;
} & (
  | { template: Exclude<MessageKind, KindAboutParent>; aboutPersonId?: string | null }
  /** Null while she whom it is about has no account yet. */
  | { template: KindAboutParent; aboutPersonId: string | null }
);

/** One transaction's worth of doing, whether a request, a job or a reaction asked for it. */
export type Doing = {
  db: Db;
  actor: Actor;
  organisation: Organisation;
  now: Date;
  today: Day;
  /** Writes the fact row and runs the reactions to it, all in this transaction. */
  happened(...facts: Fact[]): Promise<void>;
  /** Owes somebody a message: stored and queued in this transaction. */
  owe(message: Owed): Promise<string | null>;
  /** Queues a job in this transaction. */
  enqueue(
    queue: string,
    data: Record<string, unknown>,
    options?: { startAfter?: Date; singletonKey?: string },
  ): Promise<void>;
  /** Tells every open page on this topic to look again, once this transaction has committed. */
  changed(topic: string): Promise<void>;
  /** Runs work as the organisation's own code, then is the actor again. */
  asSystem<T>(work: () => Promise<T>): Promise<T>;
};

export type UploadedFile = { field: string; filename: string; bytes: Buffer };

export type Asked = Doing & {
  params: Record<string, string>;
  query: Typed;
  typed: Typed;
  files: UploadedFile[];
  path: string;
  requestId: string;
  from: string;
  /** Where she reached us, such as `https://alongside.example`: what passkeys and single sign-on are tied to. */
  origin: string;
  sealer: Sealer;
  device: string;
  /** The token another computer proves itself by, where one was sent. */
  bearer: string | null;
  cookie(name: string): string | undefined;
  setCookie(name: string, value: string, options?: CookieSerializeOptions): void;
  /** A line in the view log: this person's record was looked at on this page. Written once the page is there to be seen. */
  viewed(personId: string, page: string): Promise<void>;
  /** The same where it would put her in danger to read of it: kept apart from her own list. */
  viewedApart(personId: string, page: string): Promise<void>;
  /** A list of many people was opened: one line a day for whoever opened it, about nobody in particular. */
  viewedList(page: string): Promise<void>;
  /** A concern was opened: kept where nobody it is about can read of it. */
  viewedConcern(concernId: string, personId: string | null, page: string): Promise<void>;
};
