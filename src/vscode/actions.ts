/** What commands do that somebody runs now and then: read when the first of them is run. */
export { assignOwner } from './assign-owner.js';
export { changeStatus } from './change-status.js';
export { experimentForPrd } from './experiment-for-prd.js';
export { explainRule } from './explain-rule.js';
export { importSpec } from './import-spec.js';
export { lockPlan } from './lock-plan.js';
export { newSpec } from './new-spec.js';
export { openExample } from './open-example.js';
export { openSampleWorkspace } from './sample-workspace.js';
export { copyPage, exportPage } from './share.js';
export { treatAs } from './treat-as.js';
export { useProfile } from './use-profile.js';
