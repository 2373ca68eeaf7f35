import { t } from '../lib/catalogue/translate.ts';
import type { Block, Cell, RecordDocument } from '../lib/record/document.ts';

interface Props {
  record: RecordDocument;
  onPrint: () => void;
}

/** A report as a page of its own, to read and to print. */
export function RecordPage({ record, onPrint }: Props) {
  return (
    <article>
      <button type="button" class="print" onClick={onPrint}>
        {t('record.print')}
      </button>
      <h1>{record.title}</h1>
      <p>{record.intro}</p>
      {record.sections.map(({ heading, block }) => (
        <section key={heading}>
          <h2>{heading}</h2>
          <BlockView block={block} name={heading} />
        </section>
      ))}
    </article>
  );
}

/** @param name what a table is called, for those who do not see where it stands. */
function BlockView({ block, name }: { block: Block; name: string }) {
  switch (block.kind) {
    case 'text':
      return <p>{block.text}</p>;
    case 'list':
      return (
        <ul>
          {block.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      );
    case 'pairs':
      return (
        <dl>
          {block.pairs.map(([term, cell]) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>
                <CellView cell={cell} />
              </dd>
            </div>
          ))}
        </dl>
      );
    case 'table':
      return (
        <div class="wide" role="region" aria-label={name} tabIndex={0}>
          <Table {...block} />
        </div>
      );
  }
}

function Table({ head, rows }: Extract<Block, { kind: 'table' }>) {
  return (
    <table>
      <thead>
        <tr>
          {head.map((each) => (
            <th key={each} scope="col">
              {each}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((cells) => (
          <tr key={JSON.stringify(cells)}>
            {cells.map((cell, column) => (
              <td key={head[column]}>
                <CellView cell={cell} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function CellView({ cell }: { cell: Cell }) {
  return typeof cell === 'string' ? cell : <code>{cell.value}</code>;
}
