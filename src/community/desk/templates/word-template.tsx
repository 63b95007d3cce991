import { markOf, NotChecked } from "../../../content/index.ts";
import {
  go,
  notFound,
  notYetRight,
  one,
  page,
  type Answer,
  type Asked,
} from "../../../platform/web/index.ts";
import { noProblems, type Problems } from "../../../ui/index.ts";
import { readLine, readText } from "../../../words/text.ts";
import { TemplatePage, TemplatesPage } from "../pages/template-pages.tsx";
import { keepTemplate } from "../store/template-store.ts";
import { contentOfTemplates } from "./contents.ts";
import { listTemplates } from "./list-templates.ts";
import type { Template } from "./shipped.ts";

const options = { current: "community" };

/** GET /reply-templates: the words an answer may begin with, as this organisation has them. */
export async function templates(asked: Asked): Promise<Answer> {
  const all = await listTemplates(asked);
  const mark = <NotChecked mark={await markOf(asked, contentOfTemplates(all))} />;
  const said =
    one(asked.query, "just") === "kept" ? "Kept. It waits to be checked before it is called checked." : null;
  return page("Words to begin with", <TemplatesPage templates={all} mark={mark} said={said} />, options);
}

async function reachTemplate(asked: Asked): Promise<Template> {
  const found = (await listTemplates(asked)).find(({ key }) => key === asked.params["key"]);
  if (!found) throw notFound();
  return found;
}

/** GET /reply-templates/:key */
export async function askForWords(asked: Asked): Promise<Answer> {
  const template = await reachTemplate(asked);
  return draw(template, { title: template.title, words: template.words }, noProblems);
}

/** POST /reply-templates/:key: this organisation's own words from now on. */
export async function keepWords(asked: Asked): Promise<Answer> {
  const template = await reachTemplate(asked);
  const title = readLine(one(asked.typed, "title"), { noun: "title", max: 80, required: true });
  const words = readText(one(asked.typed, "words"), { noun: "words", max: 2000, required: true });
  if (!title.ok || !words.ok)
    return draw(template, asked.typed, {
      ...(title.ok ? {} : { title: title.sentence }),
      ...(words.ok ? {} : { words: words.sentence }),
    });
  if (title.value !== template.title || words.value !== template.words)
    await keepTemplate(asked, {
      key: template.key,
      title: title.value,
      words: words.value,
      version: template.version + 1,
    });
  return go("/reply-templates?just=kept");
}

function draw(template: Template, typed: Asked["typed"], problems: Problems): Answer {
  const body = <TemplatePage template={template} typed={typed} problems={problems} />;
  return Object.keys(problems).length > 0
    ? notYetRight("Words to begin with", body, options)
    : page("Words to begin with", body, options);
}
