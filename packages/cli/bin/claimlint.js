#!/usr/bin/env node
import '../dist/claimlint.js'
