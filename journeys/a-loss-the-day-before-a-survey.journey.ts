import { journey } from "./support/journey.ts";

// Rosa was to be asked how it is going. The evening before, Holly told us that the pregnancy had ended; the day that came
// after it was told to the town with a clock that could be moved, through the same pages and the same regular work.
journey(
  "A loss the day before a survey was due: nothing arrives, and all of it is seen before it goes",
  async ({ as }) => {
    // whose month came without a loss is asked
    const maryam = await as("Maryam Iqbal", "parent");
    await maryam.open("/today");
    await maryam.sees("How is it going?");

    const rosa = await as("Rosa Delgado", "parent");
    await rosa.open("/today");
    await rosa.sees("We are so sorry");
    await rosa.doesNotSee(/weeks|pregnant|Your baby is due/);
    await rosa.doesNotSee("How is it going?");
    await rosa.follow("People to turn to");
    await rosa.sees("The Miscarriage Association");

    const holly = await as("Holly Beck", "supporter");
    await holly.open("/supporting");
    await holly.sees("Before you next speak with Rosa");
    await holly.doesNotSee(/Rosa, \d+ weeks/);
    await holly.follow(/^Read it/);
    await holly.sees("What not to say");
    await holly.sees("Not yet checked by a clinician here.");
    await holly.sees("Ruth, coordinator");

    const ruth = await as("Ruth Adeyemi", "coordinator");
    await ruth.open("/people?words=Rosa");
    await ruth.follow("Rosa Delgado");
    await ruth.follow("Something has happened to her or her baby");
    await ruth.sees(/It is quiet already/);
    await holly.open("/supporting");
    await holly.follow(/^Read it/);
    await holly.sees("What not to say");
    const quiet = new URL(holly.page.url()).pathname;
    await ruth.open(quiet);
    await ruth.follow("See what is held back");
    await ruth.sees("“How is it going?”");
    await ruth.sees(/To Rosa\. It would have gone/);
    await ruth.follow("Turn it off, and choose what goes");
    await ruth.sees("Do not send");
    await ruth.press("Turn it off");
    // nobody lets anything go without having chosen
    await ruth.sees(/Say in a few words why/);
    await ruth.types("Why is it turned off?", "Only to see what would go.");
    await ruth.press("Turn it off");
    await ruth.sees(/Choose for each message/);
    await ruth.open(quiet);
    await ruth.sees(/On since/);
  },
);
