/** Words that every sentence has: nobody looks for them, and how often they come says something about no post. */
export const stopWords: ReadonlySet<string> = new Set(
  `a about after again all also am an and any are arent as at be because been before being but by can cant could did didnt do
does doesnt doing dont down for from get gets getting go going got had has have havent having he hed her here hers herself hes
him himself his how i id if ill im in into is isnt it its itself ive just like lot me mine more most much my myself no nor not
of off on once one only or other our ours out over own really same she shed shes should so some such than that thats the their
theirs them then there theres these they theyd theyre theyve thing things this those through to too under until up us very was
wasnt we wed well were werent weve what whats when where which while who whom why will with wont would you youd your youre yours youve`.split(
    /\s+/,
  ),
);
