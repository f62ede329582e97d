/** What follows the common beginning of two forms of one Polish family name, fleeting vowels and softened consonants included. */
export const CASE_ENDINGS_PL: ReadonlySet<string> = new Set(
  (
    "_ ze zie a owi em iem u ie e y i ą ę o ego emu im ym iego iemu ej iej ów om ami ach owie iowi ia iu iom iami 'a 'owi 'em 'u ’a ’owi ’em ’u 'ego 'emu ’ego ’emu " +
    "ek ka kowi kiem ku ko ki kę ką ce ec ca cowi cem cu ce iec niec ńca ńcowi ńcem ńcu eł ła łowi łem le ło ły łą łę ń nia niowi niem niu er ra rowi rem rze ra rą rę ry " +
    "t ta towi tem cie tę tą ty d da dowi dem dzie dę dą dy zec rca rcowi rcem rcu na nę ną nie ny nem ch cha chowi chem sze ga gę gą dze gi st sta stowi stem ście ście sty stę stą " +
    "ąb ębia ębiowi ębiem ioł zła złowi złem óz oza ozowi ozem ów owa owowi owem óg oga ód oda wa wie wą wę wy za zie zę zą zy sa sie sę są sy ma mie mę mą my pa pie pę pą py ba bie bę bą by la li lę lą lo lowi lem ja ji ję ją"
  )
    .split(" ")
    .map((ending) => ending.replace("_", "")),
);
