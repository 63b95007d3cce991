import { become, system } from "../../platform/db/index.ts";
import { settingsOf, visitor, type Actor, type Asked } from "../../platform/web/index.ts";
import type { Role } from "../../words/roles.ts";

/**
 * Does some reading as the person herself in one of her roles, so that the row policies give exactly what she would see;
 * then is whoever asked again. Whoever asks must have been allowed to before.
 */
export async function asHer<T>(
  asked: Asked,
  personId: string,
  role: Role,
  read: (asHerself: Asked) => Promise<T>,
): Promise<T> {
  const actor: Actor = { ...visitor(asked.organisation.id), personId, role };
  const { db } = asked;
  await become(db, settingsOf(actor));
  const answer = await read({
    ...asked,
    actor,
    asSystem: async (work) => {
      await become(db, system(asked.organisation.id));
      const done = await work();
      await become(db, settingsOf(actor));
      return done;
    },
  });
  // not in a finally: after an error the transaction is over
  await become(db, settingsOf(asked.actor));
  return answer;
}
