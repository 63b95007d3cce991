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
  async ({ as, javaScriptEnabled }) => {
    // each telling has a writer of its own: who has just written a lot waits a minute
    const writer = await as(javaScriptEnabled ? "Megan Tudor" : "Beth Carrow", "parent");
    const box = writer.page.locator("textarea[name=words]");
    await writer.open("/community");
    await writer.press("Write something");
    await writer.types("In a few words", title);
    await box.fill(words);
    await writer.press("See how it looks first");
    await writer.sees("This is how others will see it");
    await expect(box).toHaveValue(words);
    await writer.press("Post");
    await writer.sees("Your post is there.");
    const thread = writer.page.url();

    const reader = await as("Fatima Noor", "parent");
    const asked = elsewhere(reader);
    await reader.open(new URL(thread).pathname);
    await reader.sees(title);
    await expect(reader.page).toHaveTitle("A conversation");
    await expect(reader.page.locator("article img, article b, article script")).toHaveCount(0);
    const links = reader.page.locator("article a[rel~=nofollow]");
    await expect(links).toHaveCount(2);
    await expect(links.first()).toHaveAttribute("href", /^https:\/\/xn--/);
    await expect(links.first()).toHaveText(/xn--/);
    await expect(links.last()).toHaveAttribute("href", "https://evil.example/");
    await reader.sees("goes to evil.example");
    await reader.sees("written to look like another");
    expect(asked).toEqual([]);

    const long = "It is a very long night. ".repeat(4_000);
    await box.fill(long);
    await writer.press("Post");
    await writer.sees("A post has at most 5,000 characters.");
    await expect(box).toHaveValue(long);

    const saysNo = writer.page.locator("main").getByText("Wait a minute");
    for (let count = 1; count <= 8; count++) {
      await box.fill(`Number ${count}`);
      await writer.press("Post");
      // the page that says no has her words in its box; the page that says yes has an empty one
      await expect(async () => {
        if ((await saysNo.count()) === 0) await expect(box).toHaveValue("", { timeout: 300 });
      }).toPass();
      if ((await saysNo.count()) > 0) break;
    }
    await writer.sees("Wait a minute");
    await expect(box).toHaveValue(/^Number [4-8]$/);
  },
);
