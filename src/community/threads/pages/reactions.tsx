import type { ReactElement } from "react";
import { Form } from "../../../ui/index.ts";
import type { PostView } from "./post.tsx";

/** How many are with her; one press adds yours or takes it back. Never who. */
export function Reactions({
  id,
  of,
  mayReact,
}: {
  id: string;
  of: PostView["reactions"];
  mayReact: boolean;
}): ReactElement | null {
  const counted = of.filter(({ people }) => people > 0);
  if (!mayReact)
    return counted.length === 0 ? null : (
      <p className="al-soft al-small">
        {counted.map(({ words, people }) => `${words} ${people}`).join(" · ")}
      </p>
    );
  return (
    <Form to={`/posts/${id}/reactions`} className="al-react">
      {of.map(({ kind, words, people, mine }) => (
        <button key={kind} name="kind" value={kind} aria-pressed={mine}>
          {words}
          {people > 0 && (
            <>
              {" "}
              <span>{people}</span>
            </>
          )}
        </button>
      ))}
    </Form>
  );
}
