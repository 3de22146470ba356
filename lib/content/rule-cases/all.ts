import type { RuleCases } from "../given-answers";
import type { RuleId } from "../rules/all";
import { t1 } from "./t1";
import { t2 } from "./t2";
import { t3 } from "./t3";
import { t4 } from "./t4";
import { t4a } from "./t4a";
import { t5 } from "./t5";
import { t6 } from "./t6";
import { t6a } from "./t6a";
import { t7 } from "./t7";
import { t7a } from "./t7a";
import { t7b } from "./t7b";
import { t8 } from "./t8";
import { t8a } from "./t8a";
import { t9 } from "./t9";
import { t9a } from "./t9a";
import { t10 } from "./t10";
import { t11 } from "./t11";
import { t11a } from "./t11a";
import { t12 } from "./t12";
import { t12a } from "./t12a";
import { t13 } from "./t13";
import { t13a } from "./t13a";
import { t14 } from "./t14";
import { t14a } from "./t14a";
import { t15 } from "./t15";
import { t16 } from "./t16";
import { t17 } from "./t17";
import { t17a } from "./t17a";
import { t18 } from "./t18";
import { t19 } from "./t19";
import { t19a } from "./t19a";
import { t20 } from "./t20";
import { t20a } from "./t20a";
import { t21 } from "./t21";
import { t22 } from "./t22";
import { t23 } from "./t23";
import { t23a } from "./t23a";
import { t23b } from "./t23b";
import { t24 } from "./t24";
import { t24a } from "./t24a";
import { t25 } from "./t25";
import { t25a } from "./t25a";
import { t26 } from "./t26";
import { t26a } from "./t26a";
import { t27 } from "./t27";
import { t28 } from "./t28";
import { t28a } from "./t28a";
import { t29 } from "./t29";
import { t30 } from "./t30";
import { t30a } from "./t30a";
import { t30b } from "./t30b";
import { t31 } from "./t31";
import { t32 } from "./t32";

/** The examples of every rule: what its tests run, and what its public page shows. */
export const ruleCases: { readonly [R in RuleId]: RuleCases } = {
  t1,
  t2,
  t3,
  t4,
  t4a,
  t5,
  t6,
  t6a,
  t7,
  t7a,
  t7b,
  t8,
  t8a,
  t9,
  t9a,
  t10,
  t11,
  t11a,
  t12,
  t12a,
  t13,
  t13a,
  t14,
  t14a,
  t15,
  t16,
  t17,
  t17a,
  t18,
  t19,
  t19a,
  t20,
  t20a,
  t21,
  t22,
  t23,
  t23a,
  t23b,
  t24,
  t24a,
  t25,
  t25a,
  t26,
  t26a,
  t27,
  t28,
  t28a,
  t29,
  t30,
  t30a,
  t30b,
  t31,
  t32,
};
