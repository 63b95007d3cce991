import type { OrNothing, Prose } from "../../platform/db/index.ts";
import type { ReactionKind } from "./reaction.ts";

declare module "../../platform/db/tables.ts" {
  interface Tables {
    post_reaction: {
      organisation_id: string;
      space_id: string;
      post_id: string;
      person_id: string;
      kind: ReactionKind;
      at: Date;
    };
    thread_follow: {
      organisation_id: string;
      space_id: string;
      thread_id: string;
      person_id: string;
      since_at: Date;
    };
    thread_read: {
      organisation_id: string;
      space_id: string;
      thread_id: string;
      person_id: string;
      /** A tstzmultirange, as PostgreSQL writes it. */
      seen: string;
      read_to: Date;
    };
    post_picture: {
      post_id: string;
      organisation_id: string;
      space_id: string;
      width: number;
      height: number;
      shows: Prose;
      /** As base64, sealed like every word entrusted to us. */
      bytes: Prose;
      sent_at: Date;
      seen_at: OrNothing<Date>;
      seen_by: OrNothing<string>;
    };
  }
}
