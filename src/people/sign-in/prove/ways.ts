import type { Asked } from "../../../platform/web/index.ts";
import { findKey } from "../code/store.ts";
import { listPasskeys } from "../passkeys/store.ts";
import { isStaff } from "../../../words/roles.ts";
import { addressToInvite, rolesHeld } from "../store.ts";

/**
 * How whoever is signed in can prove that it is she; a link only where she has nothing stronger and holds no staff role,
 * which a link alone never opens (A24).
 */
export async function waysToProve(
  asked: Asked,
): Promise<{ code: boolean; passkey: boolean; link: { addressId: string } | null }> {
  const personId = asked.actor.personId ?? "";
  return asked.asSystem(async () => {
    const code = (await findKey(asked.db, personId)) !== null;
    const passkey = (await listPasskeys(asked.db, personId)).length > 0;
    const wantsMore =
      code || passkey || (await rolesHeld(asked.db, personId)).some(({ role }) => isStaff(role));
    const address = wantsMore ? null : await addressToInvite(asked.db, personId);
    return { code, passkey, link: address ? { addressId: address.id } : null };
  });
}
