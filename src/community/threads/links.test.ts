import { describe, expect, test } from "vitest";
import { linkOf, stretchesOf } from "./links.ts";

const links = (text: string) => stretchesOf(text).filter((each) => each.kind === "link");

describe("addresses in a post", () => {
  test("can be opened, with the whole domain they lead to; what ends the sentence is not part of them", () => {
    expect(stretchesOf("See https://www.nhs.uk/baby/. (And https://a.example/b_(c)!)")).toEqual([
      { kind: "words", words: "See " },
      {
        kind: "link",
        href: "https://www.nhs.uk/baby/",
        shown: "https://www.nhs.uk/baby/",
        domain: "www.nhs.uk",
        disguised: false,
      },
      { kind: "words", words: ". (And " },
      {
        kind: "link",
        href: "https://a.example/b_(c)",
        shown: "https://a.example/b_(c)",
        domain: "a.example",
        disguised: false,
      },
      { kind: "words", words: "!)" },
    ]);
  });

  test.each([
    ["a Cyrillic letter", "https://nh\u0455.uk/login", "xn--"],
    ["a name before the @", "https://www.nhs.uk@evil.example/", "evil.example"],
  ])("that look like another are shown as they are, and said to be disguised: %s", (_, typed, domain) => {
    const [link] = links(typed);
    expect(link).toMatchObject({ disguised: true });
    expect(link?.kind === "link" && link.domain).toContain(domain);
    expect(link?.kind === "link" && link.shown).not.toContain("nh\u0455");
    expect(link?.kind === "link" && link.href).not.toContain("@");
  });

  test.each([
    "javascript:alert(1)",
    "https://www.nhs.uk\uff20evil.example",
    "data:text/html,x",
    "https://",
    "http://[",
    "www.nhs.uk",
    "ftp://a.example",
  ])("of any other kind stay words: %s", (typed) => {
    expect(links(typed)).toEqual([]);
    expect(linkOf(typed)).toBeNull();
  });

  test("keep every character of what was written around them", () => {
    const text = "a\nb <i>https://x.example/?q=1&b=2</i> c";
    expect(
      stretchesOf(text)
        .map((each) => (each.kind === "words" ? each.words : each.shown))
        .join(""),
    ).toBe(text);
  });
});
