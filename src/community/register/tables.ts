import type { Json, OrNothing } from "../../platform/db/index.ts";
import type { Day } from "../../words/day.ts";
import type { RecordKind } from "./record.ts";

declare module "../../platform/db/tables.ts" {
  interface Tables {
    register_entry: {
      id: string;
      organisation_id: string;
      kind: RecordKind | "measure";
      code: string;
      version: number;
      content: Json<Record<string, string>>;
      saved_at: Date;
      saved_by: string;
      signed_at: OrNothing<Date>;
      signed_by: OrNothing<string>;
      approver: OrNothing<string>;
      review_on: OrNothing<Day>;
    };
  }
}
