/** @jsxImportSource react */
import { DefaultButton } from '@fluentui/react/lib/Button';
import { Link } from '@fluentui/react/lib/Link';
import type { Tile, Tiles } from '../model/parts.ts';
import { useGrowing } from './use-growing.ts';
import { useLive } from './use-live.ts';

const step = 15;

/** Tiles, more of them whenever their end comes into view. */
export function TilesView({ tiles }: { tiles: Tiles }) {
  const { grown, end } = useGrowing(useLive(tiles.tiles), step);
  return (
    <>
      <div className="tiles">
        {grown.map((tile) =>
          tile.link === '' ? (
            <TileView key={tile.title} tile={tile} />
          ) : (
            <LinkTileView key={tile.title} tile={tile} />
          ),
        )}
      </div>
      <div ref={end} className="more" />
    </>
  );
}

function TileView({ tile }: { tile: Tile }) {
  return (
    <DefaultButton className="tile" ariaLabel={tile.title} onClick={() => void tile.press()}>
      <span>
        <b>{tile.title}</b>
        <br />
        {tile.text}
      </span>
    </DefaultButton>
  );
}

function LinkTileView({ tile }: { tile: Tile }) {
  return (
    <div className="card">
      <b>{tile.title}</b>
      <p>{tile.text}</p>
      <Link
        href="#"
        aria-label={`${tile.link} ${tile.title}`}
        onClick={(event) => {
          event.preventDefault();
          void tile.press();
        }}
      >
        {tile.link}
      </Link>
    </div>
  );
}
