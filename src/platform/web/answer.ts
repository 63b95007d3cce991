import type { FastifyReply, FastifyRequest } from "fastify";
import type { ReactElement } from "react";
import type { Actor } from "./actor.ts";

export type PageAnswer = {
  kind: "page";
  status: number;
  /** Plain: it stands in a tab, a history and a task switcher. */
  title: string;
  body: ReactElement;
  /** The navigation entry this page belongs to. */
  current?: string;
  /** Topics this page looks again for, while it is open. */
  live?: string[];
  /** What waits for whoever looks, whichever page this is: drawn above it, and heard of by itself while it is open. */
  notice?: ReactElement | null;
  /** How many things wait behind an entry of the navigation, by its key; nothing for one where none do. */
  counts?: Readonly<Record<string, number>>;
  /** Drawn without navigation: the door, the locked page. */
  bare?: boolean;
  /** The page a phone shows when nothing else can be had: it belongs to nobody. */
  noSignal?: boolean;
  /** Search engines may show it: what is offered is for everybody to find. */
  findable?: boolean;
  /** The gallery draws a page as others would see it; nobody's rights change. */
  drawnAs?: Partial<Actor>;
};
export type Answer =
  | PageAnswer
  | { kind: "go"; to: string }
  | {
      kind: "file";
      type: string;
      filename: string;
      bytes: Buffer | string;
      inline?: boolean;
      /** Its address changes when it does, so browsers need not ask again. */ keep?: "for good";
    }
  | { kind: "json"; status: number; value: unknown }
  | { kind: "stream"; open(request: FastifyRequest, reply: FastifyReply): void };

type PageOptions = Partial<
  Pick<PageAnswer, "status" | "current" | "live" | "bare" | "findable" | "noSignal">
>;

export const page = (title: string, body: ReactElement, options: PageOptions = {}): PageAnswer => ({
  kind: "page",
  status: 200,
  title,
  body,
  ...options,
});

/** The same page again with what was typed and a sentence beside each field. */
export const notYetRight = (title: string, body: ReactElement, options: PageOptions = {}): PageAnswer =>
  page(`Error: ${title}`, body, { status: 422, ...options });

export const go = (to: string): Answer => ({ kind: "go", to });
