// Rows are plain objects; the keys of the first one are the column heads.
export function printTable({ title, rows, notes }) {
  const heads = Object.keys(rows[0]);
  const cells = [heads, ...rows.map((row) => heads.map((head) => String(row[head])))];
  const widths = heads.map((_, column) => Math.max(...cells.map((row) => row[column].length)));
  const line = (row) => row.map((cell, column) => pad(cell, widths[column], column)).join('  ');
  const rule = widths.map((width) => '-'.repeat(width)).join('  ');
  console.log(`\n${title}\n`);
  console.log([line(heads), rule, ...cells.slice(1).map(line)].join('\n'));
  console.log(`\n${notes.join('\n')}`);
}

// Names stand left, numbers right.
const pad = (cell, width, column) => (column === 0 ? cell.padEnd(width) : cell.padStart(width));
