import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import type { HeldGroup } from "../../people/index.ts";
import { sayDay, today } from "../../words/day.ts";
import { sayTime } from "../../words/time.ts";

export type CopyView = { organisation: string; now: Date; groups: readonly HeldGroup[] };

/** Said at the top of every copy, whatever is or is not held: nobody learns anything from it. */
export const keptByLaw =
  "Some records are kept by law and are not in this copy. We write this in every copy, whether or not there are any.";

// a file of its own, opened without us: it brings its own few rules of style
const style =
  "body{font:1.1rem/1.5 system-ui,sans-serif;max-width:44rem;margin:2rem auto;padding:0 1rem;color:#2a2430}h2{margin-top:2.5rem;border-bottom:1px solid #77707f}dl{margin:1.25rem 0}dt{color:#5b5263}dd{margin:0 0 .5rem;white-space:pre-wrap;overflow-wrap:anywhere}";

/** Everything as one page that opens in any browser and prints. */
export const copyDocument = (view: CopyView): string =>
  `<!doctype html>\n${renderToStaticMarkup(<CopyDocument {...view} />)}\n`;

const CopyDocument = ({ organisation, now, groups }: CopyView): ReactElement => (
  <html lang="en">
    <head>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>Copy</title>
      <style>{style}</style>
    </head>
    <body>
      <h1>What {organisation} holds about you</h1>
      <p>
        Made on {sayDay(today(now))} at {sayTime(now)}. What is about other people is left out.
      </p>
      <p>{keptByLaw}</p>
      <p>
        If something is not right, say so under “What is held about you”, or tell any of us. You can also
        complain to the Information Commissioner’s Office: 0303 123 1113.
      </p>
      {groups.map((group) => (
        <section key={group.title}>
          <h2>{group.title}</h2>
          <p>{group.why}</p>
          {group.items.length === 0 && <p>Nothing is held here.</p>}
          {group.items.map((item, index) => (
            <dl key={index}>
              {item.at && (
                <>
                  <dt>Written</dt>
                  <dd>
                    {sayDay(today(item.at))}, {sayTime(item.at)}
                  </dd>
                </>
              )}
              {item.parts.map((part) => (
                <Part key={part.name} {...part} />
              ))}
            </dl>
          ))}
        </section>
      ))}
    </body>
  </html>
);

const Part = ({ name, value }: { name: string; value: string }): ReactElement => (
  <>
    <dt>{name}</dt>
    <dd>{value}</dd>
  </>
);
