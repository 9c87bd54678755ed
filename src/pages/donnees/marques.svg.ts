import { drawMarkSheet } from '../../components/marks/mark-sheet.ts';

/** The marks of forms and objectives as symbols, for what is drawn in the browser. */
export function GET(): Response {
  return new Response(drawMarkSheet(), { headers: { 'Content-Type': 'image/svg+xml' } });
}
