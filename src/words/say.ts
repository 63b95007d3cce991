/** A language as browsers name it: "en", "cy", "ur". */
export type Language = string;

/** What differs with a number; "other" always, the rest as the language needs (Welsh has six). */
type ByCount = { other: string } & Partial<Record<Intl.LDMLPluralRule, string>>;
type Message = string | ByCount;
type Messages = Readonly<Record<string, Message | undefined>>;
type Params = Readonly<Record<string, string | number>>;

export type Catalogue<M extends Messages> = { language: Language; messages: M };

/** Says one of the catalogue's messages, its {names} filled from the params; a number in `count` chooses the form. */
export type Say<Key extends string = string> = {
  (key: Key, params?: Params): string;
  language: Language;
  dir: "ltr" | "rtl";
};

/** One language's strings of one feature. English lists every key; others may leave some out. */
export function catalogue<const M extends Messages>(language: Language, messages: M): Catalogue<M> {
  return { language, messages };
}

/**
 * A `say` for the language wanted ("cy-GB" takes "cy"). A key that language does not have is said in English; a key
 * nobody has, or a param left out, shows its own name, so that a page never fails over a word.
 */
export function sayIn<M extends Messages>(
  wanted: Language,
  english: Catalogue<M>,
  others: readonly Catalogue<{ [Key in keyof M]?: Message }>[] = [],
): Say<Extract<keyof M, string>> {
  const base = wanted.split("-")[0]?.toLowerCase() ?? "";
  const chosen =
    others.find(({ language }) => language === wanted) ?? others.find(({ language }) => language === base);
  const say = (key: Extract<keyof M, string>, params: Params = {}): string => {
    const own = lookUp(chosen, key);
    const message: Message | undefined = own ?? lookUp(english, key);
    const spoken = own === undefined ? english.language : (chosen?.language ?? english.language);
    return message === undefined ? key : filled(formOf(message, params, spoken), params, spoken);
  };
  const language = chosen?.language ?? english.language;
  return Object.assign(say, { language, dir: directionOf(language) });
}

/** Which way a language is written. */
export function directionOf(language: Language): "ltr" | "rtl" {
  return RIGHT_TO_LEFT.has(language.split("-")[0]?.toLowerCase() ?? "") ? "rtl" : "ltr";
}

const RIGHT_TO_LEFT = new Set(["ar", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"]);

function lookUp(from: Catalogue<Messages> | undefined, key: string): Message | undefined {
  return from && Object.hasOwn(from.messages, key) ? from.messages[key] : undefined;
}

function formOf(message: Message, params: Params, language: Language): string {
  if (typeof message === "string") return message;
  const count = params["count"];
  return (
    (typeof count === "number" ? message[new Intl.PluralRules(language).select(count)] : undefined) ??
    message.other
  );
}

function filled(form: string, params: Params, language: Language): string {
  return form.replace(/\{(\w+)\}/g, (name, key: string) => {
    const param = Object.hasOwn(params, key) ? params[key] : undefined;
    return typeof param === "number" ? new Intl.NumberFormat(language).format(param) : (param ?? name);
  });
}
