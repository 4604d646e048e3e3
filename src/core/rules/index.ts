/** The only place where rules are registered. A new rule is a file beside this one and a line here. */
import { aliasLimit } from './alias-limit.js';
import { configInvalid } from './config-invalid.js';
import { duplicateId } from './duplicate-id.js';
import { duplicateKey } from './duplicate-key.js';
import { fileTooLarge } from './file-too-large.js';
import { missingKey } from './missing-key.js';
import { missingSpec } from './missing-spec.js';
import { multipleDocuments } from './multiple-documents.js';
import { ownerPersonMissing } from './owner-person-missing.js';
import { requiredByStatus } from './required-by-status.js';
import type { Rule } from './rule.js';
import { suffixMismatch } from './suffix-mismatch.js';
import { suppressionReason } from './suppression-reason.js';
import { templatePlaceholder } from './template-placeholder.js';
import { unknownKey } from './unknown-key.js';
import { unknownKind } from './unknown-kind.js';
import { unknownReference } from './unknown-reference.js';
import { unknownRole } from './unknown-role.js';
import { unknownSuppression } from './unknown-suppression.js';
import { unknownValue } from './unknown-value.js';
import { unresolvedMarker } from './unresolved-marker.js';
import { unusedSuppression } from './unused-suppression.js';
import { validDate } from './valid-date.js';
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
  requiredByStatus, templatePlaceholder, unresolvedMarker, validDate, duplicateId, unknownReference,
  // People
  unknownRole, ownerPersonMissing, configInvalid,
  // Suppressions
  unusedSuppression, unknownSuppression, suppressionReason,
];
