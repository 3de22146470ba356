/**
 * Which stages the words of the command line ask for: a stage by its name, or several by how
 * their names begin ("integration"); all of them without a word. `--long` asks for more cases.
 * @param {string[]} words
 * @param {{ name: string }[]} stages
 * @returns {{ chosen: any[], unknown: string[], long: boolean }}
 */
export function chooseStages(words, stages) {
  const names = words.filter((word) => word !== "--long");
  const fits = (word, { name }) => name === word || name.startsWith(`${word}-`);
  return {
    long: names.length < words.length,
    unknown: names.filter((word) => !stages.some((stage) => fits(word, stage))),
    chosen: stages.filter((stage) => names.length === 0 || names.some((word) => fits(word, stage))),
  };
}
