/** The only place where rules are registered. A new rule is a file beside this one and a line here. */
import { absoluteWord } from './absolute-word.js';
import { acceptanceForm } from './acceptance-form.js';
import { acceptanceMissing } from './acceptance-missing.js';
import { actualsOverdue } from './actuals-overdue.js';
import { aliasLimit } from './alias-limit.js';
import { allMust } from './all-must.js';
import { alwaysOn } from './always-on.js';
import { alphaPower } from './alpha-power.js';
import { ambiguousWord } from './ambiguous-word.js';
import { assumptionValidation } from './assumption-validation.js';
import { approvalMissing } from './approval-missing.js';
import { approverIsAuthor } from './approver-is-author.js';
import { baselineMde } from './baseline-mde.js';
import { blockingQuestion } from './blocking-question.js';
import { bundledChange } from './bundled-change.js';
import { combinedRequirement } from './combined-requirement.js';
import { concludedIncomplete } from './concluded-incomplete.js';
import { configInvalid } from './config-invalid.js';
import { corePmInvolved } from './core-pm-involved.js';
import { correctionMissing } from './correction-missing.js';
import { counterMetric } from './counter-metric.js';
import { coveredPmAndPmm } from './covered-pm-and-pmm.js';
import { cupedWindow } from './cuped-window.js';
import { customerOutcome } from './customer-outcome.js';
import { decisionRule } from './decision-rule.js';
import { dependencyOwner } from './dependency-owner.js';
import { doubleRole } from './double-role.js';
import { duplicateId } from './duplicate-id.js';
import { duplicateKey } from './duplicate-key.js';
import { duplicateVariant } from './duplicate-variant.js';
import { earlyStopReason } from './early-stop-reason.js';
import { edgeCase } from './edge-case.js';
import { emptyVariant } from './empty-variant.js';
import { escapeClause } from './escape-clause.js';
import { estimateInterval } from './estimate-interval.js';
import { everyonePersona } from './everyone-persona.js';
import { evidenceMissing } from './evidence-missing.js';
import { evidenceSource } from './evidence-source.js';
import { exposureMissing } from './exposure-missing.js';
import { fileTooLarge } from './file-too-large.js';
import { flagCleanup } from './flag-cleanup.js';
import { fourRisks } from './four-risks.js';
import { futureProduct } from './future-product.js';
import { goalNonGoal } from './goal-non-goal.js';
import { goalMetric } from './goal-metric.js';
import { growthNeedsExperiment } from './growth-needs-experiment.js';
import { gtmMissing } from './gtm-missing.js';
import { guardrailMargin } from './guardrail-margin.js';
import { guardrailMissing } from './guardrail-missing.js';
import { guardrailPower } from './guardrail-power.js';
import { hypothesisIncomplete } from './hypothesis-incomplete.js';
import { hypothesisMetric } from './hypothesis-metric.js';
import { idFormat } from './id-format.js';
import { identicalVariants } from './identical-variants.js';
import { instrumentation } from './instrumentation.js';
import { largeMde } from './large-mde.js';
import { launchConflict } from './launch-conflict.js';
import { launchTier } from './launch-tier.js';
import { layerOverlap } from './layer-overlap.js';
import { longExperiment } from './long-experiment.js';
import { looksMissing } from './looks-missing.js';
import { manyMetrics } from './many-metrics.js';
import { manyVariants } from './many-variants.js';
import { metricBaseline } from './metric-baseline.js';
import { metricConflict } from './metric-conflict.js';
import { metricDeadline } from './metric-deadline.js';
import { metricDirection } from './metric-direction.js';
import { metricRoleConflict } from './metric-role-conflict.js';
import { metricSource } from './metric-source.js';
import { metricTarget } from './metric-target.js';
import { metricUnknown } from './metric-unknown.js';
import { metricWindow } from './metric-window.js';
import { missingKey } from './missing-key.js';
import { missingSpec } from './missing-spec.js';
import { multipleDocuments } from './multiple-documents.js';
import { nearDuplicate } from './near-duplicate.js';
import { nonGoalReason } from './non-goal-reason.js';
import { nonGoalsMissing } from './non-goals-missing.js';
import { novelty } from './novelty.js';
import { oneControl } from './one-control.js';
import { oneSided } from './one-sided.js';
import { openEnded } from './open-ended.js';
import { overdue } from './overdue.js';
import { outputGoal } from './output-goal.js';
import { overlappingExperiments } from './overlapping-experiments.js';
import { overrideReason } from './override-reason.js';
import { ownKind } from './own-kind.js';
import { ownerPersonMissing } from './owner-person-missing.js';
import { peeking } from './peeking.js';
import { postApprovalEdit } from './post-approval-edit.js';
import { postStartEdit } from './post-start-edit.js';
import { pricingOwner } from './pricing-owner.js';
import { primaryMetric } from './primary-metric.js';
import { priorityMissing } from './priority-missing.js';
import { probabilityRange } from './probability-range.js';
import { problemWho } from './problem-who.js';
import { qualitativeEvidence } from './qualitative-evidence.js';
import { qualityNumber } from './quality-number.js';
import { quantitativeEvidence } from './quantitative-evidence.js';
import { questionOwner } from './question-owner.js';
import { ratioDenominator } from './ratio-denominator.js';
import { readinessOpen } from './readiness-open.js';
import { requiredByStatus } from './required-by-status.js';
import { revenueUncapped } from './revenue-uncapped.js';
import { riskMitigation } from './risk-mitigation.js';
import { riskUnanswered } from './risk-unanswered.js';
import { roleNotStaffed } from './role-not-staffed.js';
import { rollbackMissing } from './rollback-missing.js';
import { rolloutPlan } from './rollout-plan.js';
import type { Rule } from './rule.js';
import { runningPastEnd } from './running-past-end.js';
import { sampleSize } from './sample-size.js';
import { scheduleOrder } from './schedule-order.js';
import { silo } from './silo.js';
import { smallestIncrement } from './smallest-increment.js';
import { solutionFirst } from './solution-first.js';
import { srmCheckOff } from './srm-check-off.js';
import { srm } from './srm.js';
import { stale } from './stale.js';
import { statusConsistency } from './status-consistency.js';
import { suffixMismatch } from './suffix-mismatch.js';
import { suppressionReason } from './suppression-reason.js';
import { technologyInRequirement } from './technology-in-requirement.js';
import { templatesFolder } from './templates-folder.js';
import { templatePlaceholder } from './template-placeholder.js';
import { underpoweredDuration } from './underpowered-duration.js';
import { unevenSplit } from './uneven-split.js';
import { uniqueSpecId } from './unique-spec-id.js';
import { unitMismatch } from './unit-mismatch.js';
import { unitMissing } from './unit-missing.js';
import { unknownKey } from './unknown-key.js';
import { unknownKind } from './unknown-kind.js';
import { unknownReference } from './unknown-reference.js';
import { unknownRole } from './unknown-role.js';
import { unknownSuppression } from './unknown-suppression.js';
import { unknownValue } from './unknown-value.js';
import { unreferencedComparison } from './unreferenced-comparison.js';
import { unresolvedMarker } from './unresolved-marker.js';
import { untracedRequirement } from './untraced-requirement.js';
import { unusedMetric } from './unused-metric.js';
import { unusedPersona } from './unused-persona.js';
import { unusedSuppression } from './unused-suppression.js';
import { vagueOutcome } from './vague-outcome.js';
import { validDate } from './valid-date.js';
import { vanityMetric } from './vanity-metric.js';
import { varianceMissing } from './variance-missing.js';
import { weightsTotal } from './weights-total.js';
import { wholeWeeks } from './whole-weeks.js';
import { winnerVariant } from './winner-variant.js';
import { wonAgainstInterval } from './won-against-interval.js';
import { wrongType } from './wrong-type.js';
import { yamlSyntax } from './yaml-syntax.js';

export const rules: readonly Rule[] = [
  // The text
  yamlSyntax, duplicateKey, multipleDocuments, fileTooLarge, aliasLimit,
  // What it is
  missingSpec, unknownKind, suffixMismatch,
  // Its structure
  unknownKey, missingKey, wrongType, unknownValue,
  // What every kind owes
  requiredByStatus, templatePlaceholder, unresolvedMarker, validDate, idFormat, uniqueSpecId, duplicateId, unknownReference,
  // People
  unknownRole, ownerPersonMissing, configInvalid,
  // What the team settings name
  ownKind, templatesFolder, alwaysOn,
  // Experiments: structure
  scheduleOrder, statusConsistency, runningPastEnd, oneControl, duplicateVariant, weightsTotal, emptyVariant, unevenSplit,
  manyVariants, identicalVariants,
  // Experiments: the idea behind it
  hypothesisIncomplete, hypothesisMetric, bundledChange, vagueOutcome, evidenceMissing, qualitativeEvidence,
  corePmInvolved, futureProduct,
  // Experiments: what is measured
  primaryMetric, metricRoleConflict, vanityMetric, guardrailMissing, guardrailMargin, manyMetrics, metricUnknown,
  metricConflict, metricWindow, varianceMissing, revenueUncapped, ratioDenominator,
  // Experiments: how it is set up and decided
  unitMissing, unitMismatch, exposureMissing, srmCheckOff, decisionRule, rollbackMissing, riskUnanswered,
  overlappingExperiments, layerOverlap,
  // Experiments: how many users and days it takes
  baselineMde, probabilityRange, sampleSize, underpoweredDuration, wholeWeeks, longExperiment, alphaPower, largeMde,
  guardrailPower, correctionMissing, oneSided, peeking, looksMissing, novelty, cupedWindow,
  // Experiments: running and concluded
  srm, concludedIncomplete, winnerVariant, estimateInterval, wonAgainstInterval, earlyStopReason, overrideReason, flagCleanup, postStartEdit,
  // How a PRD is worded
  ambiguousWord, escapeClause, openEnded, combinedRequirement, absoluteWord, unreferencedComparison, technologyInRequirement,
  // Requirements: complete, checkable, worth it
  acceptanceMissing, acceptanceForm, edgeCase, untracedRequirement, nearDuplicate, priorityMissing, allMust, qualityNumber,
  // Problem and solution: for whom, how small
  everyonePersona, smallestIncrement, solutionFirst, problemWho, quantitativeEvidence, evidenceSource,
  // What is aimed at, what is left out
  nonGoalsMissing, nonGoalReason, goalNonGoal,
  // What is open: who sees to it, by when
  questionOwner, riskMitigation, fourRisks, dependencyOwner, assumptionValidation, overdue, stale,
  // Goals and metrics of PRDs and launch briefs
  outputGoal, goalMetric, customerOutcome, metricBaseline, metricTarget, metricDeadline, metricSource, metricDirection,
  counterMetric, unusedMetric, unusedPersona, instrumentation, actualsOverdue,
  // Launch and market: how big, ready, how it goes out and is paid for
  launchTier, launchConflict, gtmMissing, readinessOpen, rolloutPlan, pricingOwner, growthNeedsExperiment,
  // Who is in it, and who has said yes
  silo, roleNotStaffed, coveredPmAndPmm, doubleRole, blockingQuestion, approvalMissing, approverIsAuthor,
  // Approved and later
  postApprovalEdit,
  // Suppressions
  unusedSuppression, unknownSuppression, suppressionReason,
];
