import type { WithDefault } from "../../platform/db/index.ts";

declare module "../../platform/db/tables.ts" {
  interface Tables {
    maternity_unit: {
      id: string;
      organisation_id: string;
      name: string;
      phone: string;
      words: WithDefault<string>;
      programme_id: string | null;
      began_at: Date;
      ended_at: Date | null;
    };
  }
}
