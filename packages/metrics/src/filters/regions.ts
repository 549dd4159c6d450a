// The countries of the named regions, ISO 3166 alpha-2 in lower case.

const list = (codes: string): ReadonlySet<string> => new Set(codes.split(' '));
const union = (...parts: ReadonlySet<string>[]): ReadonlySet<string> =>
  new Set(parts.flatMap((part) => [...part]));

const eu = list('at be bg hr cy cz dk ee fi fr de gr hu ie it lv lt lu mt nl pl pt ro sk si es se');
const europe = union(
  eu,
  list('ad al ax ba by ch fo gb gg gi im is je li mc md me mk no rs ru sj sm ua va xk'),
);
const middleEast = list('ae bh eg il iq ir jo kw lb om ps qa sa sy tr ye');
const africa = list(
  'ao bf bi bj bw cd cf cg ci cm cv dj dz eg eh er et ga gh gm gn gq gw ke km lr ls ly ma mg ml mr mu mw mz na ne ' +
    'ng re rw sc sd sh sl sn so ss st sz td tg tn tz ug yt za zm zw',
);
const asia = list(
  'ae af am az bd bh bn bt cn cy ge hk id il in iq ir jo jp kg kh kp kr kw kz la lb lk mm mn mo mv my np om ph pk ' +
    'ps qa sa sg sy th tj tl tm tr tw uz vn ye',
);
const southAndEastAsia = list(
  'bd bn bt cn hk id in jp kh kp kr la lk mm mn mo mv my np ph pk sg th tl tw vn',
);
const oceania = list('as au ck fj fm gu ki mh mp nc nf nr nu nz pf pg pn pw sb tk to tv vu wf ws');

/**
 * What the names of regions stand for in filters. `north_america` is the United States, Canada and their small
 * neighbours; Mexico belongs to `latam`. `emea` is Europe, the Middle East and Africa; `apac` South, South-East and
 * East Asia and Oceania; `europe` and `asia` are the continents, with Cyprus in both.
 *
 * @example
 * regions.get('nordics')?.has('dk'); // true
 */
export const regions: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['eu', eu],
  ['apac', union(southAndEastAsia, oceania)],
  [
    'latam',
    list(
      'ag ai ar aw bb bl bo bq br bs bz cl co cr cu cw dm do ec fk gd gf gp gt gy hn ht jm kn ky lc mf mq ms mx ni ' +
        'pa pe pr py sr sv sx tc tt uy vc ve vg vi',
    ),
  ],
  ['north_america', list('us ca bm pm')],
  ['nordics', list('ax dk fi fo gl is no se sj')],
  ['emea', union(europe, middleEast, africa)],
  ['dach', list('de at ch li')],
  ['europe', europe],
  ['asia', asia],
]);
