;; The inner loops of a network in whole numbers of 16 bits, eight at a time. Compiled into kernel.ts by
;; `npm run kernel`. Addresses and sizes are in bytes unless they say otherwise; `width` is the number of hidden
;; units times two and a multiple of 64. Sums that pass the limits of 16 bits stop there.
(module
  (import "host" "memory" (memory 1))

  ;; Sums the vectors of a word's ids: bytes into 16-bit numbers.
  ;; list: the addresses of the vectors, of which there are `count`, one at least; each has `length` bytes, a multiple of
  ;; eight.
  (func (export "embed") (param $list i32) (param $count i32) (param $out i32) (param $length i32)
    (local $byte i32) (local $at i32) (local $end i32) (local $none v128) (local $sum v128)
    (local.set $end
      (i32.add (local.get $list) (i32.shl (local.get $count) (i32.const 2))))
    (loop $bytes
      (local.set $sum (local.get $none))
      (local.set $at (local.get $list))
      (loop $vectors
        (local.set $sum
          (i16x8.add
            (local.get $sum)
            (v128.load8x8_s (i32.add (i32.load (local.get $at)) (local.get $byte)))))
        (br_if $vectors
          (i32.lt_u
            (local.tee $at (i32.add (local.get $at) (i32.const 4)))
            (local.get $end))))
      (v128.store
        (i32.add (local.get $out) (i32.shl (local.get $byte) (i32.const 1)))
        (local.get $sum))
      (br_if $bytes
        (i32.lt_u
          (local.tee $byte (i32.add (local.get $byte) (i32.const 8)))
          (local.get $length)))))

  ;; Projects a word: for each hidden unit the sum over its inputs times their weights, over 32.
  ;; inputs: pairs of 16-bit numbers, of which there are `pairs`.
  ;; weights: for each pair and each unit the weights of both.
  (func (export "project")
    (param $inputs i32) (param $weights i32) (param $out i32) (param $pairs i32) (param $width i32)
    (local $unit i32) (local $pair i32) (local $row i32) (local $stride i32) (local $input v128)
    (local $a v128) (local $b v128) (local $half v128)
    (local.set $half (i32x4.splat (i32.const 16)))
    (local.set $stride (i32.shl (local.get $width) (i32.const 1)))
    (loop $units
      (local.set $a (local.get $half))
      (local.set $b (local.get $half))
      (local.set $row
        (i32.add (local.get $weights) (i32.shl (local.get $unit) (i32.const 1))))
      (local.set $pair (i32.const 0))
      (loop $pairs_of_inputs
        (local.set $input
          (v128.load32_splat
            (i32.add (local.get $inputs) (i32.shl (local.get $pair) (i32.const 2)))))
        (local.set $a
          (i32x4.add
            (local.get $a)
            (i32x4.dot_i16x8_s (local.get $input) (v128.load (local.get $row)))))
        (local.set $b
          (i32x4.add
            (local.get $b)
            (i32x4.dot_i16x8_s (local.get $input) (v128.load offset=16 (local.get $row)))))
        (local.set $row (i32.add (local.get $row) (local.get $stride)))
        (br_if $pairs_of_inputs
          (i32.lt_u
            (local.tee $pair (i32.add (local.get $pair) (i32.const 1)))
            (local.get $pairs))))
      (v128.store
        (i32.add (local.get $out) (local.get $unit))
        (i16x8.narrow_i32x4_s
          (i32x4.shr_s (local.get $a) (i32.const 5))
          (i32x4.shr_s (local.get $b) (i32.const 5))))
      (br_if $units
        (i32.lt_u
          (local.tee $unit (i32.add (local.get $unit) (i32.const 16)))
          (local.get $width)))))

  ;; Sums rows into the hidden units and rectifies them.
  ;; list: the addresses of the rows, of which there are `count`, one at least.
  (func (export "hide") (param $list i32) (param $count i32) (param $hidden i32) (param $width i32)
    (local $unit i32) (local $at i32) (local $end i32) (local $row i32) (local $none v128)
    (local $a v128) (local $b v128) (local $c v128) (local $d v128)
    (local.set $end
      (i32.add (local.get $list) (i32.shl (local.get $count) (i32.const 2))))
    (loop $units
      (local.set $a (local.get $none))
      (local.set $b (local.get $none))
      (local.set $c (local.get $none))
      (local.set $d (local.get $none))
      (local.set $at (local.get $list))
      (loop $rows
        (local.set $row (i32.add (i32.load (local.get $at)) (local.get $unit)))
        (local.set $a (i16x8.add_sat_s (local.get $a) (v128.load (local.get $row))))
        (local.set $b (i16x8.add_sat_s (local.get $b) (v128.load offset=16 (local.get $row))))
        (local.set $c (i16x8.add_sat_s (local.get $c) (v128.load offset=32 (local.get $row))))
        (local.set $d (i16x8.add_sat_s (local.get $d) (v128.load offset=48 (local.get $row))))
        (br_if $rows
          (i32.lt_u
            (local.tee $at (i32.add (local.get $at) (i32.const 4)))
            (local.get $end))))
      (local.set $row (i32.add (local.get $hidden) (local.get $unit)))
      (v128.store (local.get $row) (i16x8.max_s (local.get $a) (local.get $none)))
      (v128.store offset=16 (local.get $row) (i16x8.max_s (local.get $b) (local.get $none)))
      (v128.store offset=32 (local.get $row) (i16x8.max_s (local.get $c) (local.get $none)))
      (v128.store offset=48 (local.get $row) (i16x8.max_s (local.get $d) (local.get $none)))
      (br_if $units
        (i32.lt_u
          (local.tee $unit (i32.add (local.get $unit) (i32.const 64)))
          (local.get $width)))))

  ;; Scores classes: for each its bias and the sum over the hidden units times its weights, in 32 bits. Four at a
  ;; time, so that the hidden units are fetched once for four; `classes` is a multiple of four.
  (func (export "output")
    (param $hidden i32) (param $weights i32) (param $bias i32) (param $out i32)
    (param $classes i32) (param $width i32)
    (local $input i32) (local $inputs_end i32) (local $end i32)
    (local $row0 i32) (local $row1 i32) (local $row2 i32) (local $row3 i32)
    (local $a v128) (local $b v128) (local $c v128) (local $d v128) (local $none v128) (local $units v128)
    (local.set $end
      (i32.add (local.get $out) (i32.shl (local.get $classes) (i32.const 2))))
    (local.set $inputs_end (i32.add (local.get $hidden) (local.get $width)))
    (local.set $row3 (local.get $weights))
    (loop $rows
      (local.set $row0 (local.get $row3))
      (local.set $row1 (i32.add (local.get $row0) (local.get $width)))
      (local.set $row2 (i32.add (local.get $row1) (local.get $width)))
      (local.set $row3 (i32.add (local.get $row2) (local.get $width)))
      (local.set $a (local.get $none))
      (local.set $b (local.get $none))
      (local.set $c (local.get $none))
      (local.set $d (local.get $none))
      (local.set $input (local.get $hidden))
      (loop $inputs
        (local.set $units (v128.load (local.get $input)))
        (local.set $a
          (i32x4.add
            (local.get $a)
            (i32x4.dot_i16x8_s (local.get $units) (v128.load (local.get $row0)))))
        (local.set $b
          (i32x4.add
            (local.get $b)
            (i32x4.dot_i16x8_s (local.get $units) (v128.load (local.get $row1)))))
        (local.set $c
          (i32x4.add
            (local.get $c)
            (i32x4.dot_i16x8_s (local.get $units) (v128.load (local.get $row2)))))
        (local.set $d
          (i32x4.add
            (local.get $d)
            (i32x4.dot_i16x8_s (local.get $units) (v128.load (local.get $row3)))))
        (local.set $row0 (i32.add (local.get $row0) (i32.const 16)))
        (local.set $row1 (i32.add (local.get $row1) (i32.const 16)))
        (local.set $row2 (i32.add (local.get $row2) (i32.const 16)))
        (local.set $row3 (i32.add (local.get $row3) (i32.const 16)))
        (br_if $inputs
          (i32.lt_u
            (local.tee $input (i32.add (local.get $input) (i32.const 16)))
            (local.get $inputs_end))))
      ;; The four sums of each, first those of two and two lanes, then of both.
      (local.set $units
        (i32x4.add
          (i8x16.shuffle 0 1 2 3 16 17 18 19 4 5 6 7 20 21 22 23 (local.get $a) (local.get $b))
          (i8x16.shuffle 8 9 10 11 24 25 26 27 12 13 14 15 28 29 30 31 (local.get $a) (local.get $b))))
      (local.set $c
        (i32x4.add
          (i8x16.shuffle 0 1 2 3 16 17 18 19 4 5 6 7 20 21 22 23 (local.get $c) (local.get $d))
          (i8x16.shuffle 8 9 10 11 24 25 26 27 12 13 14 15 28 29 30 31 (local.get $c) (local.get $d))))
      (v128.store
        (local.get $out)
        (i32x4.add
          (v128.load (local.get $bias))
          (i32x4.add
            (i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23 (local.get $units) (local.get $c))
            (i8x16.shuffle
              8 9 10 11 12 13 14 15 24 25 26 27 28 29 30 31
              (local.get $units)
              (local.get $c)))))
      (local.set $bias (i32.add (local.get $bias) (i32.const 16)))
      (br_if $rows
        (i32.lt_u
          (local.tee $out (i32.add (local.get $out) (i32.const 16)))
          (local.get $end))))))
