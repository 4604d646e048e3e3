/** Alpha, and how sure somebody wants to be, are two sides of one number, and are taken for each other. */

/** Whether what stands for alpha is rather a confidence: 0.95, or 95. */
export function isConfidence(value: number): boolean {
  return (value >= 0.8 && value < 1) || (value >= 80 && value < 100);
}
