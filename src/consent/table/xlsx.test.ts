import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { workbook } from '../fixtures/workbook.ts';
import { readAllTables } from './index.ts';
import { LIMITS } from './limits.ts';

const read = (bytes: Uint8Array) => readAllTables(bytes, 'list.xlsx');
const sheetOf = (xml: string) => ({
  'xl/worksheets/sheet1.xml': strToU8(`<worksheet><sheetData>${xml}</sheetData></worksheet>`),
});

test('text, numbers, days, true and false, and holes', async () => {
  const rows = [
    ['Carlton School'],
    [],
    ['Name', 'Adno', 'DOB', 'Social Media', 'Notes'],
    ['Zoë & D’Arcy', 4201, { day: '2019-03-14' }, true, null],
    ['004202', null, null, false, 'x'],
  ];
  expect(await read(workbook({ Consents: rows }))).toEqual([
    {
      file: 'list.xlsx',
      sheet: 'Consents',
      rows: [
        ['Carlton School', '', '', '', ''],
        ['', '', '', '', ''],
        ['Name', 'Adno', 'DOB', 'Social Media', 'Notes'],
        ['Zoë & D’Arcy', '4201', '2019-03-14', 'true', ''],
        ['004202', '', '', 'false', 'x'],
      ],
    },
  ]);
});

test('empty sheets are left out', async () => {
  const tables = await read(workbook({ Empty: [], Pupils: [['Name', 'Class']] }));
  expect(tables.map(({ sheet }) => sheet)).toEqual(['Pupils']);
});

test('a large workbook is read too', async () => {
  const rows = Array.from({ length: 5_000 }, (_, n) => [`Pupil ${n}`, n, 'a'.repeat(40)]);
  const [table] = await read(workbook({ Pupils: rows }));
  expect(table?.rows.at(-1)?.slice(0, 2)).toEqual(['Pupil 4999', '4999']);
});

const SIZE = 8_000_000;

/** A workbook with an entry of SIZE bytes that states another size, in both of its places. */
function stating(size: number): Uint8Array {
  const bytes = workbook({ A: [['Name', 'Class']] }, { 'xl/bomb.xml': new Uint8Array(SIZE) });
  for (let at = 0; at < bytes.length - 4; at++) {
    const view = new DataView(bytes.buffer, bytes.byteOffset + at, 4);
    if (view.getUint32(0, true) === SIZE) view.setUint32(0, size, true);
  }
  return bytes;
}

test('a zip bomb is refused before it is unpacked', async () => {
  const bomb = stating(LIMITS.unpacked + 1);
  expect(bomb.length).toBeLessThan(1024 * 1024);
  await expect(read(bomb)).rejects.toThrow('import_unpackedTooBig');
});

test('a bomb that lies about its size gives no more than it says', async () => {
  const [table] = await read(stating(100));
  expect(table?.rows).toEqual([['Name', 'Class']]);
});

test.each([
  [
    '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="A1048576"><v>1</v></c></row>',
    'import_tooManyRows',
  ],
  ['<row r="1"><c r="XFD1"><v>1</v></c></row>', 'import_tooManyColumns'],
])('one cell far out does not lay out a million others', async (xml, problem) => {
  await expect(read(workbook({ A: [['x']] }, sheetOf(xml)))).rejects.toThrow(problem);
});

test('what is damaged, old, locked or too big is told apart', async () => {
  await expect(read(strToU8('PK nonsense'))).rejects.toThrow('import_damagedExcel');
  await expect(read(zipSync({ 'word/document.xml': strToU8('<a/>') }))).rejects.toThrow(
    'import_damagedExcel',
  );
  await expect(read(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1]))).rejects.toThrow(
    'import_oldExcel',
  );
  await expect(read(new Uint8Array(LIMITS.file + 1))).rejects.toThrow('import_fileTooBig');
});
