import { expect, journey, type Person } from "./support/journey.ts";

const title = "<script>document.title='taken'</script> and hello";
const words = [
  "<img src=x onerror=\"document.title='taken'\"> <b>not bold</b>",
  "https://nh\u0455.uk/login",
  "https://www.nhs.uk@evil.example/",
  "javascript:document.title='taken'",
].join("\n");

/** Everything a page asked of another host than ours. */
function elsewhere(person: Person): string[] {
  const asked: string[] = [];
  person.page.on("request", (request) => {
    if (new URL(request.url()).host !== new URL(person.page.url()).host) asked.push(request.url());
  });
  return asked;
}

journey(
  "Scripts, disguised addresses, 100 kB and a flood harm nobody, and no word is lost",
  async ({ as }) => {
    const beth = await as("Beth Carrow", "parent");
    const box = beth.page.locator("textarea[name=words]");
    await beth.open("/community");
    await beth.follow("Write something");
    await beth.types("In a few words", title);
    await box.fill(words);
    await beth.press("See how it looks first");
    await beth.sees("This is how others will see it");
    await expect(box).toHaveValue(words);
    await beth.press("Post");
    await beth.sees("Your post is there.");
    const thread = beth.page.url();

    const fatima = await as("Fatima Noor", "parent");
    const asked = elsewhere(fatima);
    await fatima.open(new URL(thread).pathname);
    await fatima.sees(title);
    await expect(fatima.page).toHaveTitle("A conversation");
    await expect(fatima.page.locator("article img, article b, article script")).toHaveCount(0);
    const links = fatima.page.locator("article a[rel~=nofollow]");
    await expect(links).toHaveCount(2);
    await expect(links.first()).toHaveAttribute("href", /^https:\/\/xn--/);
    await expect(links.first()).toHaveText(/xn--/);
    await expect(links.last()).toHaveAttribute("href", "https://evil.example/");
    await fatima.sees("goes to evil.example");
    await fatima.sees("written to look like another");
    expect(asked).toEqual([]);

    const long = "It is a very long night. ".repeat(4_000);
    await box.fill(long);
    await beth.press("Post");
    await beth.sees("A post has at most 5,000 characters.");
    await expect(box).toHaveValue(long);

    for (let count = 1; count <= 8; count++) {
      await box.fill(`Number ${count}`);
      await beth.press("Post");
      const said = beth.page.locator("main").getByText(/Your post is there\.|Wait a minute/);
      await expect(said.first()).toBeVisible();
      // the page that says no is the page with her words in the box; the page that says yes has an empty one
      if (await beth.page.locator("main").getByText("Wait a minute").count()) break;
      await expect(box).toHaveValue("");
    }
    await beth.sees("Wait a minute");
    await expect(box).toHaveValue(/^Number [4-8]$/);
  },
);
