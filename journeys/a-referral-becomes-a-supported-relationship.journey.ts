import { expect, journey, type Person } from "./support/journey.ts";

/** Each width tells its own woman's story, so that both fit in one town. */
const women: Record<string, Her> = {
  "phone, no scripts": { name: "Safiya Rahman", phone: "07700 900981", supporter: "Amina Yusuf" },
  desktop: { name: "Jolene Marsh", phone: "07700 900982", supporter: "Nasreen Akhtar" },
};
type Her = { name: string; phone: string; supporter: string };
const firstOf = (name: string): string => name.split(" ")[0] ?? name;

journey(
  "A midwife refers her; she agrees; a supporter says yes; they are introduced; the first visit is logged",
  async ({ as }, info) => {
    journey.setTimeout(240_000);
    const her = women[info.project.name] ?? { name: "", phone: "", supporter: "" };
    const dela = await as("Dela Mensah", "referrer");
    const ruth = await as("Ruth Adeyemi", "coordinator");
    await refers(dela, her);
    const referral = await acceptsIt(ruth, her);
    const parent = await as(her.name, "parent");
    await saysYes(parent);
    await dela.open("/referrals");
    await dela.sees("She said yes. We are finding somebody who suits her.");
    await proposes(ruth, her, referral);
    const supporter = await as(her.supporter, "supporter");
    await agreesWithoutKnowingHer(supporter, her);
    await agreesToMeet(parent, firstOf(her.supporter));
    await areIntroduced(supporter, parent, firstOf(her.name));
    await agreeTheGroundRules(supporter, parent, firstOf(her.name));
    await logsTheFirstVisit(supporter, firstOf(her.name));
    await parent.open("/today");
    await parent.follow("What has happened so far");
    await parent.sees("Listening");
    await dela.open("/referrals");
    await dela.sees("She said yes, and has somebody alongside her.");
  },
);

async function refers(dela: Person, her: Her): Promise<void> {
  await dela.open("/refer");
  await dela.sees("What Harbrook Befriending offers");
  await dela.types("Her name", her.name);
  await dela.types("Phone number", her.phone);
  await dela.taps("Text");
  await dela.taps("Call");
  await dela.page.locator("[name=voicemail][value=no]").check({ force: true });
  await dela.taps("Nobody");
  await dela.page.getByLabel("Calls and texts are safe from").selectOption({ label: "9am" });
  await dela.page.getByLabel("until", { exact: true }).selectOption({ label: "8pm" });
  const due = new Date(Date.now() + 80 * 86_400_000);
  await dela.page.locator("[name=dueOn-day]").fill(String(due.getUTCDate()));
  await dela.page.locator("[name=dueOn-month]").fill(String(due.getUTCMonth() + 1));
  await dela.page.locator("[name=dueOn-year]").fill(String(due.getUTCFullYear()));
  await dela.types("Her postcode, or its first half", "DE23");
  await dela.taps("Alone or isolated");
  await dela.press("Check your answers");
  await dela.sees("Say whether she has agreed to be referred, and how.");
  await dela.taps("Yes, face to face");
  await dela.press("Check your answers");
  await dela.sees(/28 weeks/);
  await dela.press(/Send/);
  await dela.sees(/What happens next/);
}

async function acceptsIt(ruth: Person, her: Her): Promise<string> {
  await ruth.open("/referrals");
  await ruth.follow(new RegExp(firstOf(her.name)));
  await ruth.sees(her.name);
  const referral = new URL(ruth.page.url()).pathname;
  await ruth.press("Say that we have read it");
  await ruth.sees(/Whoever sent it knows that you have read it/);
  await ruth.press("Accept and invite her");
  await ruth.sees(/Nothing begins until she says yes/);
  await ruth.press("Accept and invite her");
  await ruth.sees(/Only she can agree/);
  return referral;
}

async function saysYes(parent: Person): Promise<void> {
  await parent.open("/today");
  await parent.sees("There is a question for you");
  await parent.press("Read it and decide");
  await parent.sees("Would you like this?");
  await parent.press("Yes, I would like this");
  await parent.press("Say yes");
  await parent.sees(/Tick the first one/);
  await parent.page.locator("[name=consents][value=support]").check({ force: true });
  await parent.page.locator("[name=consents][value=sharing-with-referrer]").check({ force: true });
  await parent.page.locator("[name=availability][value=tue-morning]").check({ force: true });
  await parent.press("Say yes");
  await parent.open("/today");
  await parent.sees("We are looking for someone who suits you");
}

async function proposes(ruth: Person, her: Her, referral: string): Promise<void> {
  await ruth.open(referral.replace("/referrals/", "/matches/for/"));
  await ruth.sees(`Who might suit ${her.name}`);
  await ruth.press(`Ask ${her.supporter}`);
  await ruth.sees(/No name and no address/);
  await ruth.press(`Ask ${her.supporter}`);
  await ruth.sees(/knows nothing of it yet/);
}

async function agreesWithoutKnowingHer(supporter: Person, her: Her): Promise<void> {
  await supporter.open("/supporting");
  await supporter.follow(/Read it/);
  await supporter.sees("Would you like to support this parent?");
  await supporter.doesNotSee(new RegExp(firstOf(her.name)));
  await supporter.taps("Yes, I would");
  await supporter.press("Send my answer");
  await supporter.sees(/you said yes/i);
}

async function agreesToMeet(parent: Person, supporter: string): Promise<void> {
  await parent.open("/today");
  await parent.page.locator("main").getByRole("button").first().click();
  await parent.sees(`Would you like to meet ${supporter}?`);
  await parent.page.locator("[name=answer][value=yes]").check({ force: true });
  await parent.press(/Send|Say/);
  await parent.open("/today");
  await parent.sees(`${supporter} is alongside you`);
}

async function areIntroduced(supporter: Person, parent: Person, first: string): Promise<void> {
  await supporter.open("/supporting");
  await supporter.follow(first);
  await supporter.press("Offer times to meet");
  const day = new Date(Date.now() + 3 * 86_400_000);
  await supporter.page.locator("[name=time-1-day]").fill(String(day.getDate()));
  await supporter.page.locator("[name=time-1-month]").fill(String(day.getMonth() + 1));
  await supporter.page.locator("[name=time-1-year]").fill(String(day.getFullYear()));
  await supporter.page.locator("[name=time-1-at]").fill("10:30am");
  await supporter.page.locator("[name=how][value=out]").check({ force: true });
  await supporter.page.locator("[name=place]").fill("Cedar Family Hub, Mill Lane");
  await supporter.press("Send");
  await supporter.sees(/chooses|choose|offered/i);
  await parent.open("/today");
  await parent.press("Choose a time");
  await parent.page.locator("[name=time]").first().check({ force: true });
  await parent.press("Book this time");
  await parent.sees(/You are meeting .* at 10:30am/);
}

async function agreeTheGroundRules(supporter: Person, parent: Person, first: string): Promise<void> {
  await supporter.open("/supporting");
  await supporter.follow(new RegExp(`^${first}$`));
  await supporter.follow("Ground rules");
  await supporter.press("I agree");
  await supporter.sees(/You agreed/);
  await parent.open("/today");
  await parent.follow("How you do this together");
  await parent.press("I agree");
  await parent.sees(/You agreed/);
}

/** Four taps: how long, what it was, and Save; who, when and how are there already. */
async function logsTheFirstVisit(supporter: Person, first: string): Promise<void> {
  await supporter.open("/supporting");
  await supporter.page.getByLabel(first, { exact: true }).first().check({ force: true });
  await supporter.taps("1 hour");
  await supporter.taps("Listening");
  await supporter.press("Save");
  await supporter.sees(/Saved/);
  expect(supporter.page.url()).toContain("/supporting");
}
