;; The inner loops of training in 32-bit floats, four at a time. Compiled when training starts. `width` is the number
;; of hidden units times four, in bytes, and a multiple of 64; counts are counts; the rest are addresses.
(module
  (import "host" "memory" (memory 1))

  ;; out = the sum over `count` inputs of input times its row of weights.
  (func (export "project")
    (param $inputs i32) (param $weights i32) (param $out i32) (param $count i32) (param $width i32)
    (local $unit i32) (local $i i32) (local $row i32) (local $input v128) (local $none v128)
    (local $a v128) (local $b v128) (local $c v128) (local $d v128)
    (loop $units
      (local.set $a (local.get $none))
      (local.set $b (local.get $none))
      (local.set $c (local.get $none))
      (local.set $d (local.get $none))
      (local.set $row (i32.add (local.get $weights) (local.get $unit)))
      (local.set $i (i32.const 0))
      (loop $rows
        (local.set $input
          (v128.load32_splat
            (i32.add (local.get $inputs) (i32.shl (local.get $i) (i32.const 2)))))
        (local.set $a
          (f32x4.add (local.get $a) (f32x4.mul (local.get $input) (v128.load (local.get $row)))))
        (local.set $b
          (f32x4.add
            (local.get $b)
            (f32x4.mul (local.get $input) (v128.load offset=16 (local.get $row)))))
        (local.set $c
          (f32x4.add
            (local.get $c)
            (f32x4.mul (local.get $input) (v128.load offset=32 (local.get $row)))))
        (local.set $d
          (f32x4.add
            (local.get $d)
            (f32x4.mul (local.get $input) (v128.load offset=48 (local.get $row)))))
        (local.set $row (i32.add (local.get $row) (local.get $width)))
        (br_if $rows
          (i32.lt_u
            (local.tee $i (i32.add (local.get $i) (i32.const 1)))
            (local.get $count))))
      (local.set $row (i32.add (local.get $out) (local.get $unit)))
      (v128.store (local.get $row) (local.get $a))
      (v128.store offset=16 (local.get $row) (local.get $b))
      (v128.store offset=32 (local.get $row) (local.get $c))
      (v128.store offset=48 (local.get $row) (local.get $d))
      (br_if $units
        (i32.lt_u
          (local.tee $unit (i32.add (local.get $unit) (i32.const 64)))
          (local.get $width)))))

  ;; For each of `count` inputs: its row of gradients grows by the input times the slopes, and its own gradient by
  ;; the sum over its row of weights times the slopes.
  (func (export "learnProjection")
    (param $inputs i32) (param $inputGradients i32) (param $weights i32) (param $gradients i32)
    (param $slopes i32) (param $count i32) (param $width i32)
    (local $unit i32) (local $i i32) (local $at i32) (local $input v128) (local $slope v128) (local $sum v128)
    (local $none v128)
    (loop $rows
      (local.set $input (v128.load32_splat (local.get $inputs)))
      (local.set $sum (local.get $none))
      (local.set $unit (i32.const 0))
      (loop $units
        (local.set $slope (v128.load (i32.add (local.get $slopes) (local.get $unit))))
        (local.set $at (i32.add (local.get $gradients) (local.get $unit)))
        (v128.store
          (local.get $at)
          (f32x4.add
            (v128.load (local.get $at))
            (f32x4.mul (local.get $input) (local.get $slope))))
        (local.set $sum
          (f32x4.add
            (local.get $sum)
            (f32x4.mul
              (v128.load (i32.add (local.get $weights) (local.get $unit)))
              (local.get $slope))))
        (br_if $units
          (i32.lt_u
            (local.tee $unit (i32.add (local.get $unit) (i32.const 16)))
            (local.get $width))))
      (f32.store
        (local.get $inputGradients)
        (f32.add
          (f32.load (local.get $inputGradients))
          (f32.add
            (f32.add
              (f32x4.extract_lane 0 (local.get $sum))
              (f32x4.extract_lane 1 (local.get $sum)))
            (f32.add
              (f32x4.extract_lane 2 (local.get $sum))
              (f32x4.extract_lane 3 (local.get $sum))))))
      (local.set $inputs (i32.add (local.get $inputs) (i32.const 4)))
      (local.set $inputGradients (i32.add (local.get $inputGradients) (i32.const 4)))
      (local.set $weights (i32.add (local.get $weights) (local.get $width)))
      (local.set $gradients (i32.add (local.get $gradients) (local.get $width)))
      (br_if $rows
        (i32.lt_u
          (local.tee $i (i32.add (local.get $i) (i32.const 1)))
          (local.get $count)))))

  ;; out = the sum of `count` rows, whose addresses are in the list.
  (func (export "sumRows") (param $list i32) (param $count i32) (param $out i32) (param $width i32)
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
        (local.set $a (f32x4.add (local.get $a) (v128.load (local.get $row))))
        (local.set $b (f32x4.add (local.get $b) (v128.load offset=16 (local.get $row))))
        (local.set $c (f32x4.add (local.get $c) (v128.load offset=32 (local.get $row))))
        (local.set $d (f32x4.add (local.get $d) (v128.load offset=48 (local.get $row))))
        (br_if $rows
          (i32.lt_u
            (local.tee $at (i32.add (local.get $at) (i32.const 4)))
            (local.get $end))))
      (local.set $row (i32.add (local.get $out) (local.get $unit)))
      (v128.store (local.get $row) (local.get $a))
      (v128.store offset=16 (local.get $row) (local.get $b))
      (v128.store offset=32 (local.get $row) (local.get $c))
      (v128.store offset=48 (local.get $row) (local.get $d))
      (br_if $units
        (i32.lt_u
          (local.tee $unit (i32.add (local.get $unit) (i32.const 64)))
          (local.get $width)))))

  ;; Adds the slopes to `count` rows, whose addresses are in the list.
  (func (export "addToRows") (param $list i32) (param $count i32) (param $slopes i32) (param $width i32)
    (local $unit i32) (local $at i32) (local $end i32) (local $row i32)
    (local.set $at (local.get $list))
    (local.set $end
      (i32.add (local.get $list) (i32.shl (local.get $count) (i32.const 2))))
    (loop $rows
      (local.set $unit (i32.const 0))
      (loop $units
        (local.set $row (i32.add (i32.load (local.get $at)) (local.get $unit)))
        (v128.store
          (local.get $row)
          (f32x4.add
            (v128.load (local.get $row))
            (v128.load (i32.add (local.get $slopes) (local.get $unit)))))
        (br_if $units
          (i32.lt_u
            (local.tee $unit (i32.add (local.get $unit) (i32.const 16)))
            (local.get $width))))
      (br_if $rows
        (i32.lt_u
          (local.tee $at (i32.add (local.get $at) (i32.const 4)))
          (local.get $end)))))

  ;; out = for each of `classes` its bias and the sum over the hidden units times its row of weights.
  (func (export "output")
    (param $hidden i32) (param $weights i32) (param $bias i32) (param $out i32)
    (param $classes i32) (param $width i32)
    (local $unit i32) (local $class i32) (local $sum v128) (local $none v128)
    (loop $rows
      (local.set $sum (local.get $none))
      (local.set $unit (i32.const 0))
      (loop $units
        (local.set $sum
          (f32x4.add
            (local.get $sum)
            (f32x4.mul
              (v128.load (i32.add (local.get $hidden) (local.get $unit)))
              (v128.load (i32.add (local.get $weights) (local.get $unit))))))
        (br_if $units
          (i32.lt_u
            (local.tee $unit (i32.add (local.get $unit) (i32.const 16)))
            (local.get $width))))
      (f32.store
        (local.get $out)
        (f32.add
          (f32.load (local.get $bias))
          (f32.add
            (f32.add
              (f32x4.extract_lane 0 (local.get $sum))
              (f32x4.extract_lane 1 (local.get $sum)))
            (f32.add
              (f32x4.extract_lane 2 (local.get $sum))
              (f32x4.extract_lane 3 (local.get $sum))))))
      (local.set $bias (i32.add (local.get $bias) (i32.const 4)))
      (local.set $out (i32.add (local.get $out) (i32.const 4)))
      (local.set $weights (i32.add (local.get $weights) (local.get $width)))
      (br_if $rows
        (i32.lt_u
          (local.tee $class (i32.add (local.get $class) (i32.const 1)))
          (local.get $classes)))))

  ;; One class: its row of gradients grows by the slope times the hidden units, theirs by the slope times its weights.
  (func (export "learnOutput")
    (param $slope f32) (param $hidden i32) (param $hiddenGradients i32) (param $weights i32)
    (param $gradients i32) (param $width i32)
    (local $unit i32) (local $at i32) (local $factor v128)
    (local.set $factor (f32x4.splat (local.get $slope)))
    (loop $units
      (local.set $at (i32.add (local.get $gradients) (local.get $unit)))
      (v128.store
        (local.get $at)
        (f32x4.add
          (v128.load (local.get $at))
          (f32x4.mul
            (local.get $factor)
            (v128.load (i32.add (local.get $hidden) (local.get $unit))))))
      (local.set $at (i32.add (local.get $hiddenGradients) (local.get $unit)))
      (v128.store
        (local.get $at)
        (f32x4.add
          (v128.load (local.get $at))
          (f32x4.mul
            (local.get $factor)
            (v128.load (i32.add (local.get $weights) (local.get $unit))))))
      (br_if $units
        (i32.lt_u
          (local.tee $unit (i32.add (local.get $unit) (i32.const 16)))
          (local.get $width)))))

  ;; A step of Adam over `bytes` of weights; their gradients are set to nothing. `size` and `spread` carry the
  ;; corrections for how many steps there were.
  (func (export "adam")
    (param $values i32) (param $gradients i32) (param $means i32) (param $squares i32) (param $bytes i32)
    (param $size f32) (param $spread f32)
    (local $at i32) (local $slope v128) (local $mean v128) (local $square v128) (local $none v128)
    (loop $weights
      (local.set $slope (v128.load (i32.add (local.get $gradients) (local.get $at))))
      (local.set $mean
        (f32x4.add
          (f32x4.mul
            (f32x4.splat (f32.const 0.9))
            (v128.load (i32.add (local.get $means) (local.get $at))))
          (f32x4.mul (f32x4.splat (f32.const 0.1)) (local.get $slope))))
      (local.set $square
        (f32x4.add
          (f32x4.mul
            (f32x4.splat (f32.const 0.999))
            (v128.load (i32.add (local.get $squares) (local.get $at))))
          (f32x4.mul
            (f32x4.splat (f32.const 0.001))
            (f32x4.mul (local.get $slope) (local.get $slope)))))
      (v128.store (i32.add (local.get $means) (local.get $at)) (local.get $mean))
      (v128.store (i32.add (local.get $squares) (local.get $at)) (local.get $square))
      (v128.store (i32.add (local.get $gradients) (local.get $at)) (local.get $none))
      (v128.store
        (i32.add (local.get $values) (local.get $at))
        (f32x4.sub
          (v128.load (i32.add (local.get $values) (local.get $at)))
          (f32x4.div
            (f32x4.mul (f32x4.splat (local.get $size)) (local.get $mean))
            (f32x4.add
              (f32x4.sqrt (f32x4.mul (local.get $square) (f32x4.splat (local.get $spread))))
              (f32x4.splat (f32.const 1e-8))))))
      (br_if $weights
        (i32.lt_u
          (local.tee $at (i32.add (local.get $at) (i32.const 16)))
          (local.get $bytes))))))
