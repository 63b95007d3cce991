import type { ReactElement } from "react";
import { linkOf } from "../links.ts";
import { itemOf } from "../shelf-item.ts";
import { Link, Words } from "./words.tsx";

/** Something on a shelf: its title opens it, its domain beside it, and why it helps beneath. */
export function ItemWords({ of }: { of: string }): ReactElement | null {
  const item = itemOf(of);
  const link = item && linkOf(item.link);
  if (!item || !link) return null;
  return (
    <>
      <p className="al-words">
        <Link of={link} words={item.title} />
      </p>
      {item.why && <Words of={item.why} />}
    </>
  );
}
