import { everyTopic, topics, topicsIn } from "../../topics.ts";

/** A topic that members asked about and nobody answered yet: why it is suggested is in the words found. */
export type Suggested = { topic: string; count: number; because: string };

const least = 2;
const most = 3;

/**
 * What the next session could be about: unanswered questions counted by topic, and by words several of them share. A list of
 * words anybody can read decides nothing more than a suggestion.
 */
export function suggestNext(questions: readonly string[]): Suggested[] {
  const found = new Map<string, { count: number; because: string }>();
  for (const topic of everyTopic) {
    const count = questions.filter((words) => topicsIn(words).includes(topic)).length;
    if (count >= least)
      found.set(topics[topic].name, {
        count,
        because: `${count} questions are about ${topics[topic].about}`,
      });
  }
  const untold = questions.filter((words) => topicsIn(words).length === 0);
  for (const [word, count] of wordsShared(untold))
    if (count >= least) found.set(capital(word), { count, because: `${count} questions say “${word}”` });
  return [...found]
    .map(([topic, { count, because }]) => ({ topic, count, because }))
    .sort((one, other) => other.count - one.count || (one.topic < other.topic ? -1 : 1))
    .slice(0, most);
}

function wordsShared(questions: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const words of questions)
    for (const word of new Set(words.toLowerCase().match(/\p{L}{5,}/gu)))
      if (!common.has(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
const common = new Set(
  "about after again always another anyone anybody because before being could doing doctor every first going having midwife might mother never nobody normal other people really should since something sometimes still their there these thing things think those though today tomorrow until weeks where which while without would years advice anything having please start wonder worried".split(
    " ",
  ),
);
