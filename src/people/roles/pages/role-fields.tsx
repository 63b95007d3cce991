import type { ReactElement } from "react";
import type { Typed } from "../../../platform/web/index.ts";
import { Pick, type Problems } from "../../../ui/index.ts";
import { roles, sayRole, staffRoles } from "../../../words/roles.ts";
import type { ProgrammeName } from "./people-page.tsx";

type RoleFieldsProps = { programmes: readonly ProgrammeName[]; typed: Typed; problems: Problems };

/** Which role, and where it is held. */
export const RoleFields = ({ programmes, typed, problems }: RoleFieldsProps): ReactElement => (
  <>
    <Pick
      name="role"
      label="Role"
      hint="Staff roles need a passkey, or a password and a code. We send a link to set that up."
      options={[
        { value: "", words: "Choose" },
        ...roles.map((role) => ({
          value: role,
          words: `${sayRole(role)}${staffRoles.includes(role) ? " (staff)" : ""}`,
        })),
      ]}
      typed={typed}
      problems={problems}
    />
    <Pick
      name="programme"
      label="Programme"
      hint="A parent, supporter or referrer belongs to one. Staff may hold a role in the whole organisation; an administrator always does."
      options={[
        { value: "", words: "The whole organisation" },
        ...programmes.map(({ id, name }) => ({ value: id, words: name })),
      ]}
      typed={typed}
      problems={problems}
    />
  </>
);
