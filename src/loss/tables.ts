import type { OrNothing, ProseOrNull, WithDefault } from "../platform/db/index.ts";
import type { Role } from "../words/roles.ts";
import type { LossKind, ToldHow } from "./loss.ts";

export type ToldAs = "supporter" | "coordinator" | "lead" | "referrer";

declare module "../platform/db/tables.ts" {
  interface Tables {
    loss: {
      id: string;
      organisation_id: string;
      person_id: string | null;
      referral_id: string | null;
      kind: LossKind;
      holds: "automatic" | "everything";
      told_how: ToldHow;
      set_at: Date;
      set_by: string;
      set_as: Role;
      settled_at: OrNothing<Date>;
      settled_by: OrNothing<string>;
      ended_at: OrNothing<Date>;
      ended_by: OrNothing<string>;
      ended_why: ProseOrNull;
    };
    loss_told: {
      id: WithDefault<string>;
      organisation_id: string;
      loss_id: string;
      person_id: string;
      told_as: ToldAs;
      told_at: Date;
      read_at: OrNothing<Date>;
    };
  }
}
