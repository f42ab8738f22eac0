/** Matchers for component tests ("toBeVisible", "toHaveFocus" ...). */
import '@testing-library/jest-dom/vitest';
