/** Verbs of saying, finite forms as they stand in reporting clauses. */
export const sayingVerbs: ReadonlySet<string> = new Set(
  (
    'said says say told tells added adds stated states claimed claims argued argues asserted asserts insisted insists ' +
    'announced announces declared declares warned warns noted notes explained explains acknowledged acknowledges ' +
    'admitted admits confirmed confirms reported reports wrote writes testified testifies suggested suggests indicated ' +
    'indicates maintained maintains contended contends recalled recalls replied replies conceded concedes estimated ' +
    'estimates believes believed concluded concludes emphasized emphasised stressed stresses alleged alleges denied denies'
  ).split(' '),
);
