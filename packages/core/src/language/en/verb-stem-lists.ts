/*
 * Verbs whose last letters the rules of spelling would misjudge, bare forms. Written by hand; verb-stems.ts beside this file is asked for
 * them.
 */

/** Verbs in `-e` whose stem looks whole without it: "inviting" is not of "invit". */
export const VERBS_IN_E: string = `invite unite reunite excite ignite incite recite expedite rewrite write compete delete complete deplete
  promote devote denote demote connote create recreate procreate interfere adhere persevere revere cohere
  convene intervene contravene postpone condone dethrone telephone atone hone bemoan inhale exhale compile reconcile
  console cajole parole extol elope envelope breathe bathe soothe loathe clothe seethe teethe
  arrange rearrange change exchange range challenge avenge revenge plunge lounge cringe hinge infringe impinge lunge
  binge singe tinge scrounge expunge derange estrange plagiarize paste taste waste baste haste
  concede precede impede recede secede supersede intercede accede cede welcome overcome become ache
  orchestrate tiptoe canoe shoe dye eye owe persuade dissuade guide misguide`;

/** Verbs without `-e` whose stem looks cut: "visited" is not of "visite". */
export const VERBS_NOT_IN_E: string = `focus refocus caucus bias canvas combat format monitor author neighbor honor favor labor sponsor mirror anchor harbor tutor doctor
  factor pioneer murmur custom blossom fathom ransom accustom kidnap develop redevelop envelop gallop gossip worship
  ballot pilot pivot add odd egg err purr ebb butt boycott bus gas quiz benefit bomb climb plumb
  install enroll recall unroll scroll stroll troll fulfill reinstall buzz catalog dialog program orphan caravan
  disorient abet exhibit color flavor armor rumor clamor humor tailor vapor error cap collar pillar caterpillar
  veto echo solo radio video victim interim diagram telegram cabin bargain cardinal solicit elicit
  debut`;
